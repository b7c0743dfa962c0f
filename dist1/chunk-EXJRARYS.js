import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  VendorError,
  VendorRefusal
} from "./chunk-43Q7MFVR.js";

// src/audit/sinks.ts
import { open } from "node:fs/promises";
import { dirname } from "node:path";

// node_modules/yocto-queue/index.js
var Node = class {
  value;
  next;
  constructor(value) {
    this.value = value;
  }
}, Queue = class {
  #head;
  #tail;
  #size;
  constructor() {
    this.clear();
  }
  enqueue(value) {
    let node = new Node(value);
    this.#head ? (this.#tail.next = node, this.#tail = node) : (this.#head = node, this.#tail = node), this.#size++;
  }
  dequeue() {
    let current = this.#head;
    if (current)
      return this.#head = this.#head.next, this.#size--, this.#head || (this.#tail = void 0), current.value;
  }
  peek() {
    if (this.#head)
      return this.#head.value;
  }
  clear() {
    this.#head = void 0, this.#tail = void 0, this.#size = 0;
  }
  get size() {
    return this.#size;
  }
  *[Symbol.iterator]() {
    let current = this.#head;
    for (; current; )
      yield current.value, current = current.next;
  }
  *drain() {
    for (; this.#head; )
      yield this.dequeue();
  }
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
  let rejectOnClear = !1;
  if (typeof concurrency == "object" && ({ concurrency, rejectOnClear = !1 } = concurrency), validateConcurrency(concurrency), typeof rejectOnClear != "boolean")
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  let queue = new Queue(), activeCount = 0, resumeNext = () => {
    activeCount < concurrency && queue.size > 0 && (activeCount++, queue.dequeue().run());
  }, next = () => {
    activeCount--, resumeNext();
  }, run = async (function_, resolve, arguments_) => {
    let result = (async () => function_(...arguments_))();
    resolve(result);
    try {
      await result;
    } catch {
    }
    next();
  }, enqueue = (function_, resolve, reject, arguments_) => {
    let queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve, queue.enqueue(queueItem);
    }).then(run.bind(void 0, function_, resolve, arguments_)), activeCount < concurrency && resumeNext();
  }, generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
    enqueue(function_, resolve, reject, arguments_);
  });
  return Object.defineProperties(generator, {
    activeCount: {
      get: () => activeCount
    },
    pendingCount: {
      get: () => queue.size
    },
    clearQueue: {
      value() {
        if (!rejectOnClear) {
          queue.clear();
          return;
        }
        let abortError = AbortSignal.abort().reason;
        for (; queue.size > 0; )
          queue.dequeue().reject(abortError);
      }
    },
    concurrency: {
      get: () => concurrency,
      set(newConcurrency) {
        validateConcurrency(newConcurrency), concurrency = newConcurrency, queueMicrotask(() => {
          for (; activeCount < concurrency && queue.size > 0; )
            resumeNext();
        });
      }
    },
    map: {
      async value(iterable, function_) {
        let promises = [];
        try {
          Array.from(iterable, (value, index) => {
            let promise = generator(function_, value, index);
            return promises.push(promise), promise;
          });
        } catch (error) {
          for (let promise of promises)
            promise.catch(() => {
            });
          throw error;
        }
        return Promise.all(promises);
      }
    }
  }), generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0))
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}

// src/audit/sinks.ts
function standardOutput(output) {
  return {
    append: (lines) => output.append(lines),
    reopen: () => Promise.resolve(),
    close: () => Promise.resolve()
  };
}
async function openAuditFile(path) {
  let oneAtATime = pLimit(1), { handle, start } = await openAtEnd(path), reopening;
  async function reopen() {
    reopening = void 0;
    let old = handle;
    ({ handle, start } = await openAtEnd(path)), await old.close();
  }
  return {
    append: (lines) => oneAtATime(async () => {
      (await handle.stat()).nlink === 0 && await reopen();
      let text = start + lines;
      start = `
`, await handle.appendFile(text), await handle.datasync(), start = "";
    }),
    // Concurrent requests share one reopening: records would have to wait for a queue of them.
    reopen: () => reopening ??= oneAtATime(reopen),
    close: () => oneAtATime(() => handle.close())
  };
}
async function openAtEnd(path) {
  let handle = await open(path, "a+", 384);
  try {
    await handle.datasync();
    let { size } = await handle.stat(), last = Buffer.from(`
`);
    size > 0 && await handle.read(last, 0, 1, size - 1);
    let folder = await open(dirname(path), "r");
    return await folder.sync().finally(() => folder.close()), { handle, start: last.toString() === `
` ? "" : `
` };
  } catch (error) {
    throw await handle.close(), error;
  }
}

// src/cancellation/remaining-codes.ts
var CLOCK_TOLERANCE_MS = 6e4, CONCURRENCY = 8;
async function readRemainingCodes(vendor, machineNo, takeCalls = () => {
}) {
  takeCalls(1);
  let products = await vendor.products(machineNo), limit = pLimit(CONCURRENCY), ids = [...new Set(products.map(({ id }) => id))];
  takeCalls(ids.length);
  try {
    return (await Promise.all(ids.map((id) => limit(() => vendor.pickupCodes(machineNo, id))))).flat().filter(({ status }) => status !== "USED" && status !== "EXPIRED");
  } finally {
    limit.clearQueue();
  }
}
var areAllGone = (remaining, canceledAt) => remaining.every(
  // A code with an unreadable time may be older than the cancel.
  ({ createdAt }) => createdAt instanceof Date && createdAt.getTime() > canceledAt + CLOCK_TOLERANCE_MS
);

// src/cancellation/lost-answer.ts
var CANCEL_SHARE = 0.75;
async function cancelAllAndVerify(context, machineNo) {
  let startedAt = performance.now(), { vendorDeadlineMs } = context;
  try {
    return await context.vendorWith({ deadline: startedAt + vendorDeadlineMs * CANCEL_SHARE }).cancelAllPickupCodes(machineNo);
  } catch (error) {
    if (error instanceof VendorError && error.outcome === "UNKNOWN" && await hasNoCodesLeft(context, machineNo, startedAt + vendorDeadlineMs))
      return { confirmation: "INFERRED", attempts: error.attempts };
    throw error;
  }
}
async function hasNoCodesLeft(context, machineNo, deadline) {
  let canceledAt = Date.now();
  try {
    let vendor = context.vendorWith({ deadline, lookup: !0 }), remaining = await readRemainingCodes(vendor, machineNo, (count) => {
      context.budget.take("vendorCalls", count);
    });
    return areAllGone(remaining, canceledAt);
  } catch (err) {
    return err instanceof VendorError || context.log.error({ err, machineNo }, "the codes left after a lost answer could not be read"), !1;
  }
}

// src/cancellation/errors.ts
var AuditUnavailable = class _AuditUnavailable extends Error {
  static message = "The audit record could not be written; nothing was sent to the vendor.";
  name = "AuditUnavailable";
  machineNo;
  pickupCodeId;
  constructor({ machineNo, pickupCodeId }, cause) {
    super(_AuditUnavailable.message, { cause }), this.machineNo = machineNo, this.pickupCodeId = pickupCodeId;
  }
};
function failedResult(error) {
  if (!(error instanceof VendorError))
    return { outcome: "UNKNOWN", code: "INTERNAL_SERVER_ERROR", attempts: 0 };
  let { outcome, code, attempts } = error;
  return { outcome, code, attempts, ...error instanceof VendorRefusal && { vendorCode: error.vendorCode } };
}

// src/cancellation/with-audit.ts
async function withAudit(context, target, send) {
  let recordOutcome = await recordIntent(context, target);
  try {
    let { confirmation, attempts } = await send();
    return await recordOutcome({ outcome: confirmation, attempts }), confirmation;
  } catch (error) {
    throw await recordOutcome(failedResult(error)), error;
  }
}
async function recordIntent(context, target) {
  let { audit, metrics, log, traceId, caller, clientName } = context, { operation, machineNo, pickupCodeId } = target, end;
  try {
    end = await audit.intent({
      operation,
      machineNo,
      pickupCodeId,
      traceId,
      caller: { sub: caller?.sub, clientId: caller?.clientId, clientName }
    });
  } catch (err) {
    throw report(() => {
      metrics.auditFailure("intent"), metrics.cancel(operation, "NOT_SENT"), log.error({ err, ...target }, "a cancel was refused: its audit intent could not be recorded");
    }), new AuditUnavailable(target, err);
  }
  return async (result) => {
    report(() => {
      metrics.cancel(operation, result.outcome);
    });
    try {
      await end(result);
    } catch (err) {
      report(() => {
        metrics.auditFailure("outcome"), log.error({ err, ...target, ...result }, "the outcome of a cancel could not be recorded");
      });
    }
  };
}
function report(work) {
  try {
    work();
  } catch {
  }
}

// src/cancellation/cancel.ts
var CONCURRENCY2 = 8;
function cancelPickupCode(context, machineNo, pickupCodeId) {
  return withAudit(context, { operation: "cancelPickupCode", machineNo, pickupCodeId }, () => context.vendor.cancelPickupCode(machineNo, pickupCodeId));
}
async function cancelPickupCodes(context, machineNo, ids) {
  let limit = pLimit(CONCURRENCY2), cancel = async (id) => {
    try {
      return [id, await cancelPickupCode(context, machineNo, id)];
    } catch (error) {
      return [id, error];
    }
  };
  return new Map(await Promise.all([...new Set(ids)].map((id) => limit(cancel, id))));
}
async function cancelAllPickupCodes(context, machineNo) {
  return await context.rateLimits.cancelAll(context, machineNo), withAudit(
    context,
    { operation: "cancelAllPickupCodes", machineNo },
    () => cancelAllAndVerify(context, machineNo)
  );
}

export {
  pLimit,
  standardOutput,
  openAuditFile,
  readRemainingCodes,
  areAllGone,
  AuditUnavailable,
  cancelPickupCode,
  cancelPickupCodes,
  cancelAllPickupCodes
};
