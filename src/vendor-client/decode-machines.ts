import { list, MAX_ITEMS, object, report, type DecodeOptions, type OnUnknown } from './decode-list.ts';
import { digits, isAbsent, location, shown, text, time, type Wire } from './decode-values.ts';
import { machineTypes, type ListedMachine, type Machine, type MachineDetail } from './models.ts';

/**
 * The fields are decoded when they are read: a list has every machine of the merchant, and a request reads few fields
 * of few of them.
 */
class WireMachine implements Machine {
  protected readonly wire: Wire;

  constructor(wire: Wire) {
    this.wire = wire;
  }

  get name() {
    return text(this.wire['machine_name']);
  }

  get address() {
    return text(this.wire['address']);
  }

  get online() {
    return this.wire['is_online'] === true;
  }

  get location() {
    return location(this.wire['lng_lat']);
  }
}

class WireListedMachine extends WireMachine implements ListedMachine {
  readonly machineNo: string;

  constructor(wire: Wire, machineNo: string) {
    super(wire);
    this.machineNo = machineNo;
  }

  get operating() {
    return this.wire['status'] === true;
  }

  get createdAt() {
    return time(this.wire['created_at']);
  }
}

class WireMachineDetail extends WireMachine implements MachineDetail {
  readonly type: MachineDetail['type'];
  readonly cabinetNames: readonly string[];

  constructor(wire: Wire, onUnknown: OnUnknown) {
    super(wire);
    const number = wire['machine_type'];
    const known = typeof number === 'number' ? machineTypes[number - 1] : undefined;
    if (!isAbsent(number) && !known) report(onUnknown, 'machine_type', number);
    this.type = isAbsent(number) ? undefined : (known ?? 'UNKNOWN');
    const names = shown(wire['model'])['cabinet_names'];
    const isList = Array.isArray(names) && names.length <= MAX_ITEMS;
    this.cabinetNames = isList && names.every((name) => typeof name === 'string') ? names : [];
  }

  get currencyCode() {
    return text(shown(this.wire['currency'])['code']);
  }
}

/** Decodes the list of machines. @throws TypeError when it is not a list */
export const decodeMachines = (data: unknown, options: DecodeOptions): ListedMachine[] =>
  list(data, 'machines', options, (wire) => {
    const machineNo = digits(wire['machine_no']);
    return machineNo === undefined ? undefined : new WireListedMachine(wire, machineNo);
  });

/** Decodes one machine. @throws TypeError when it is not an object */
export const decodeMachine = (data: unknown, { onUnknown }: DecodeOptions): MachineDetail =>
  new WireMachineDetail(object(data), onUnknown);
