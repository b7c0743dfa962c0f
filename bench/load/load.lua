-- What wrk sends: one operation after the other, from the file in REQUESTS, as the gateway would.
-- SCENARIO chooses the operation, TOKENS names a file of bearer tokens, one a line, or is absent.

local operations = {
  Cancel = 'mutation Cancel($machineNo:ID!,$id:ID!){cancelPickupCode(machineNo:$machineNo,id:$id){id confirmation machine{__typename machineNo}}}',
  CancelMany = 'mutation CancelMany($machineNo:ID!,$ids:[ID!]!){cancelPickupCodes(machineNo:$machineNo,ids:$ids){id confirmation}}',
  Machine = 'query Machine($machineNo:ID!){machine(machineNo:$machineNo){name products{id name imageUrl category slot price{amount} stock capacity}}}',
  Entities = 'query Entities($representations:[_Any!]!){_entities(representations:$representations){...on Machine{name address online}}}',
}

local scenario = os.getenv('SCENARIO')
local tokens = {}
if os.getenv('TOKENS') then
  for line in io.lines(os.getenv('TOKENS')) do
    tokens[#tokens + 1] = 'Bearer ' .. line
  end
end

local count = 0
local function variables()
  if scenario == 'Entities' then
    local representations = {}
    for i = 0, 99 do
      representations[#representations + 1] = '{"__typename":"Machine","machineNo":"' .. (10000000 + i) .. '"}'
    end
    return '{"representations":[' .. table.concat(representations, ',') .. ']}'
  end
  -- Many machines, so that nobody waits for the calls of one machine.
  local machineNo = 10000000 + count % 9973
  if scenario == 'CancelMany' then
    local ids = {}
    for i = 1, 100 do
      ids[i] = '"' .. (1122000 + i) .. '"'
    end
    return '{"machineNo":"' .. machineNo .. '","ids":[' .. table.concat(ids, ',') .. ']}'
  end
  return '{"machineNo":"' .. machineNo .. '","id":"' .. (1122000 + count) .. '"}'
end

local headers = {
  ['content-type'] = 'application/json',
  ['accept'] = 'application/json',
  ['router-authorization'] = os.getenv('ROUTER_SECRET'),
  ['apollographql-client-name'] = 'bench',
}

function request()
  count = count + 1
  if #tokens > 0 then
    headers['authorization'] = tokens[count % #tokens + 1]
  end
  local body = '{"query":"' .. operations[scenario] .. '","operationName":"' .. scenario .. '","variables":' .. variables() .. '}'
  return wrk.format('POST', '/graphql', headers, body)
end

-- An answer that is no success would be a fast one.
function response(status, _, body)
  if status ~= 200 or body:find('"errors"', 1, true) or not body:find('"data"', 1, true) then
    io.stderr:write(status .. ' ' .. body:sub(1, 300) .. '\n')
    os.exit(1)
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    'RESULT {"requests":%d,"microseconds":%d,"p50":%d,"p99":%d,"failed":%d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout
  ))
end
