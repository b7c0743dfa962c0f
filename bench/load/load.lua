-- The requests that wrk sends, as a gateway would.
-- OPERATION is the name of the operation and DOCUMENT its text (bench/scenarios.ts). TOKENS, where it is set, names a
-- file of bearer tokens, one a line.

local operation = os.getenv('OPERATION')
local document = os.getenv('DOCUMENT')
local tokens = {}
if os.getenv('TOKENS') then
  for line in io.lines(os.getenv('TOKENS')) do
    tokens[#tokens + 1] = 'Bearer ' .. line
  end
end

local function repeated(count, item)
  local items = {}
  for i = 1, count do
    items[i] = item(i - 1)
  end
  return '[' .. table.concat(items, ',') .. ']'
end

local representations = repeated(100, function(i)
  return '{"__typename":"Machine","machineNo":"' .. (10000000 + i) .. '"}'
end)
local ids = repeated(100, function(i)
  return '"' .. (1122001 + i) .. '"'
end)

local count = 0
local variables = {
  -- Many machines, because calls for one machine are limited.
  Cancel = function(machineNo) return '{"machineNo":"' .. machineNo .. '","id":"' .. (1122000 + count) .. '"}' end,
  CancelMany = function(machineNo) return '{"machineNo":"' .. machineNo .. '","ids":' .. ids .. '}' end,
  Machine = function(machineNo) return '{"machineNo":"' .. machineNo .. '"}' end,
  PickupCodes = function(machineNo) return '{"machineNo":"' .. machineNo .. '"}' end,
  Entities = function() return '{"representations":' .. representations .. '}' end,
  Machines = function() return '{}' end,
}

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
  local body = '{"query":"' .. document .. '","operationName":"' .. operation .. '","variables":'
    .. variables[operation](10000000 + count % 9973) .. '}'
  return wrk.format('POST', '/graphql', headers, body)
end

-- A response with an error would be a fast one.
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
