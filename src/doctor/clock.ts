import { fail, ok, skip, warn, type Finding } from './finding.ts';

const check = 'clock';
/** How far the time of a request may differ from the vendor's, in seconds (vendor API, every request). */
const TOLERANCE_S = 60;
const WARN_S = 10;
/** Slightly below the tolerance: the header has whole seconds, and the request takes time. */
const FAIL_S = 55;

/**
 * Compares this machine's clock with the vendor's.
 *
 * @param date - the `Date` header of an answer
 * @param sentAt - when the request was sent, in milliseconds since 1970
 * @param answeredAt - when the answer arrived
 */
export function compareClocks(date: unknown, sentAt: number, answeredAt: number): Finding {
  const vendorTime = Date.parse(String(date));
  if (Number.isNaN(vendorTime)) return skip(check, 'the answer has no Date to compare with');

  // The header is truncated to seconds: on average the time is half a second later.
  const skew = Math.round(((sentAt + answeredAt) / 2 - (vendorTime + 500)) / 1000);
  const distance = Math.abs(skew);
  if (distance <= WARN_S) return ok(check, `within ${Math.max(1, distance)} s of the vendor's`);
  const message = `${distance} s ${skew > 0 ? 'ahead of' : 'behind'} the vendor's, which refuses requests that are more than ${TOLERANCE_S} s off`;
  const fix =
    'Compare with a third clock (date -u). If this machine is wrong, fix its time synchronization (timedatectl status;\n' +
    'a container has the clock of its host). If the vendor is wrong, call them. The service needs no restart.';
  return distance >= FAIL_S ? fail(check, message, fix) : warn(check, message, fix);
}
