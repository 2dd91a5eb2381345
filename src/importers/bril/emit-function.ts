/** One Bril function as a function in HIR. */
import { dominates } from '../../hir/analysis/dominators.ts';
import { allowed, Names } from '../names.ts';
import { constantText } from './constants.ts';
import type { Statement } from './graph.ts';
import type { ModuleText } from './module-text.ts';
import { plainOperation } from './operations.ts';
import { type BrilFunction, type BrilInstruction, type BrilLiteral, type BrilType, pointeeOf } from './program.ts';
import { accessHelper, hirType, sizeOf } from './runtime.ts';
import { resolve, type Ssa, State, type Value, type ValueType } from './ssa.ts';
import { argumentName, literalType, mayGoUnread } from './typing.ts';

/** The text of the function. With `isEntry` it is where the program begins, and what it returns is dropped. */
export function emitFunction(func: BrilFunction, ssa: Ssa, module: ModuleText, isEntry: boolean): string {
  return new FunctionEmitter(func, ssa, module, isEntry).text();
}

class FunctionEmitter {
  readonly #func: BrilFunction;
  readonly #ssa: Ssa;
  readonly #module: ModuleText;
  readonly #isEntry: boolean;
  readonly #values = new Names();
  readonly #blocks = new Names();
  readonly #names = new Map<Value, string>();
  /** Names of the values that say whether a value is there; made for the phis that need one. */
  readonly #present = new Map<Value, string>();
  /** In what nodes it has been made sure that a value is there. */
  readonly #checked = new Map<Value, number[]>();
  /** By node: its first block, and the one that its successors are reached from. */
  readonly #firstBlock: string[] = [];
  readonly #lastBlock: string[] = [];
  /** Where a pointer is written that nothing reads. */
  #nowhere: string | null = null;
  #lines: string[] = [];
  #node = 0;

  constructor(func: BrilFunction, ssa: Ssa, module: ModuleText, isEntry: boolean) {
    this.#func = func;
    this.#ssa = ssa;
    this.#module = module;
    this.#isEntry = isEntry;
  }

  text(): string {
    const order = this.#order();
    this.#nameAll(order);
    const bodies = order.map((node) => this.#body(node));
    const phis = order.map((node) => this.#phiLines(node));
    if (this.#nowhere !== null) bodies[0]?.unshift(`    ${this.#nowhere}: %ptr = const { null, 0, 0 }`);
    const blocks = order.map((node, i) =>
      [`${this.#firstBlock[node]}:`, ...(phis[i] as string[]), ...(bodies[i] as string[])].join('\n'),
    );
    const parameters = this.#ssa.parameters.map((value) => `${this.#name(value)}: ${hirType(value.type)}`);
    const result = this.#isEntry || this.#func.result === null ? 'void' : hirType(this.#func.result);
    const name = this.#module.functionName(this.#func.name);
    return `function ${name}(${parameters.join(', ')}) -> ${result} {\n${blocks.join('\n')}\n}`;
  }

  /** Nodes of edges come after the node that they start from; those that do nothing are left out. */
  #order(): number[] {
    const { nodes } = this.#ssa.graph;
    const order = new Set<number>();
    nodes.forEach(({ onEdge, targets }, node) => {
      if (onEdge) return;
      order.add(node);
      for (const to of targets) if (nodes[to]?.onEdge === true && !this.#isEmptyEdge(to)) order.add(to);
    });
    return [...order];
  }

  #isEmptyEdge(node: number): boolean {
    const { onEdge, fails } = this.#ssa.graph.nodes[node] ?? { onEdge: false, fails: false };
    return onEdge && !fails;
  }

  #nameAll(order: readonly number[]): void {
    const { nodes, variables } = this.#ssa.graph;
    for (const node of order) {
      const label = nodes[node]?.label;
      if (label !== null && label !== undefined) this.#firstBlock[node] = this.#blocks.take(label);
    }
    for (const node of order) this.#firstBlock[node] ??= this.#blocks.take(node === 0 ? 'entry' : 'unlabelled');
    nodes.forEach((_, node) => {
      this.#lastBlock[node] = this.#firstBlock[node] ?? '';
    });

    const values = [...this.#ssa.parameters];
    for (const node of order) {
      values.push(...(this.#ssa.phis[node] as Value[]));
      for (const statement of nodes[node]?.statements ?? []) {
        const result = this.#ssa.results.get(statement);
        if (result?.kind === 'result') values.push(result);
      }
    }
    // The first value of a variable has its name, whatever other variables are called.
    const first = new Map<string, Value>();
    for (const value of values) {
      const name = allowed(variables[value.variable]?.name ?? '');
      if (first.has(name)) continue;
      first.set(name, value);
      this.#names.set(value, this.#values.take(name));
    }
    for (const value of values)
      if (!this.#names.has(value)) this.#names.set(value, this.#values.take(variables[value.variable]?.name ?? ''));
  }

  #body(node: number): string[] {
    const { statements, targets, fails } = this.#ssa.graph.nodes[node] ?? { statements: [], targets: [], fails: true };
    this.#lines = [];
    this.#node = node;
    for (const statement of statements) this.#statement(statement);
    const last = statements.at(-1);
    if (fails) this.#line('unreachable');
    else if (targets.length === 0) this.#return(last);
    else if (targets.length === 1) this.#line(`br ${this.#target(targets[0] as number)}`);
    else {
      const [yes, no] = targets.map((to) => this.#target(to));
      const condition = this.#ssa.operands.get(last as Statement)?.[0] as Value;
      this.#line(yes === no ? `br ${yes}` : `brcond ${this.#operand(condition, 'bool')}, ${yes}, ${no}`);
    }
    return this.#lines;
  }

  #target(node: number): string {
    const { targets } = this.#ssa.graph.nodes[node] ?? { targets: [] };
    return this.#firstBlock[this.#isEmptyEdge(node) ? (targets[0] as number) : node] as string;
  }

  #phiLines(node: number): string[] {
    const { predecessorStart, predecessors } = this.#ssa.cfg;
    const from = [...predecessors.subarray(predecessorStart[node], predecessorStart[node + 1])].map((before) => {
      const isEmpty = this.#isEmptyEdge(before);
      return this.#lastBlock[isEmpty ? (predecessors[predecessorStart[before] as number] as number) : before];
    });
    const phi = (name: string, type: string, values: readonly string[]) =>
      `    ${name}: ${type} = phi ${values.map((value, i) => `[${value}, ${from[i]}]`).join(', ')}`;
    return (this.#ssa.phis[node] as Value[]).flatMap((value) => {
      if ((value.state & State.Defined) === 0) return [];
      const operands = value.operands.map(resolve);
      const type = value.type;
      const lines = [
        phi(
          this.#name(value),
          hirType(type),
          operands.map((operand) => this.#operand(operand, type)),
        ),
      ];
      const present = this.#present.get(value);
      if (present !== undefined)
        lines.push(
          phi(
            present,
            'bool',
            operands.map((operand) => this.#presence(operand)),
          ),
        );
      return lines;
    });
  }

  #statement(statement: Statement): void {
    const operands = this.#ssa.operands.get(statement) ?? [];
    const { instruction } = statement;
    switch (statement.kind) {
      case 'clear':
        return;
      case 'fail':
        return this.#panic('phi node executed with no last label');
      case 'copy':
        // A phi may copy that there is no value; the others may copy what `undef` gave.
        if (instruction.op !== 'phi') {
          const [operand] = operands as [Value];
          this.#require(operand, State.Unassigned, missingMessage(operand, instruction, 0, ''));
        }
        return;
      case 'operation': {
        const wrong = State.Unassigned | State.Undef;
        const pointee = pointeeOf(operands[0]?.type ?? '') ?? 'Pointer';
        const fine = operands.every((operand, index) => {
          const message = missingMessage(operand, instruction, index, pointee);
          if (!mayGoUnread(instruction, index)) return this.#require(operand, wrong, message);
          this.#requireIfRead(operand, message, instruction.op, operands[0] as Value);
          return true;
        });
        if (fine) this.#operation(statement, operands);
      }
    }
  }

  /** Panics unless the operand has a value, if it need not have one. False if it never has. */
  #require(operand: Value, wrong: number, message: string): boolean {
    if ((operand.state & wrong) === 0) return true;
    if ((operand.state & ~wrong) === 0) {
      this.#panic(message);
      return false;
    }
    // A way by which `undef` comes here is no mistake of a copy, and is found where the copy is used.
    if ((operand.state & ~wrong & ~State.Defined) !== 0) return true;
    const checked = this.#checked.get(operand) ?? [];
    if (checked.some((node) => dominates(this.#ssa.dominators, node, this.#node))) return true;
    this.#checked.set(operand, [...checked, this.#node]);
    this.#panicUnless(this.#presence(operand), operand, message);
    return true;
  }

  /** The same for the second argument of `and` or `or`, which is read unless the first one decides. */
  #requireIfRead(operand: Value, message: string, op: string, first: Value): void {
    if (operand.state === State.Defined) return;
    const left = this.#operand(first, 'bool');
    const decided = op === 'or' ? left : `%${this.#values.take('decided')}`;
    if (op === 'and') this.#line(`${decided}: bool = not ${left}`);
    const fine = `%${this.#values.take('fine')}`;
    this.#line(`${fine}: bool = or ${decided}, ${this.#presence(operand)}`);
    this.#panicUnless(fine, operand, message);
  }

  #panicUnless(condition: string, operand: Value, message: string): void {
    const stem = `${this.#firstBlock[this.#node]}.${this.#variable(operand)}`;
    const present = this.#blocks.take(`${stem}.present`);
    const missing = this.#blocks.take(`${stem}.missing`);
    this.#line(`brcond ${condition}, ${present}, ${missing}`);
    this.#lines.push(`${missing}:`);
    this.#panic(message);
    this.#line('unreachable');
    this.#lines.push(`${present}:`);
    this.#lastBlock[this.#node] = present;
  }

  /** A bool that says whether the value is there. */
  #presence(value: Value): string {
    if ((value.state & State.Defined) === 0) return 'false';
    if (value.state === State.Defined) return 'true';
    // With it come those that it is made of.
    const wanted = new Set([value]);
    for (const phi of wanted) {
      if (phi.state === State.Defined || (phi.state & State.Defined) === 0 || this.#present.has(phi)) continue;
      this.#present.set(phi, `%${this.#values.take(`${this.#variable(phi)}.present`)}`);
      for (const operand of phi.operands) wanted.add(resolve(operand));
    }
    return this.#present.get(value) as string;
  }

  #operation(statement: Statement & { kind: 'operation' }, operands: readonly Value[]): void {
    const { instruction } = statement;
    const { op } = instruction;
    const result = this.#ssa.results.get(statement);
    const name = result === undefined ? '' : this.#name(result);
    const plain = plainOperation(op);
    if (plain !== undefined) {
      const texts = operands.map((operand, i) => this.#operand(operand, plain.operands[i] as BrilType));
      if (plain.hir !== null) this.#line(`${name}: ${hirType(plain.result)} = ${plain.hir} ${texts.join(', ')}`);
      else if (op === 'div') this.#divide(name, operands, texts as [string, string]);
      else this.#line(`${name}: u32 = call ${this.#module.helper('bril.int_to_char')}(${texts[0]})`);
      return;
    }
    const texts = operands.map((operand) => this.#operand(operand, operand.type));
    switch (op) {
      case 'const': {
        const type = literalType(instruction.value as BrilLiteral, instruction.type);
        const text = constantText(instruction.value as BrilLiteral, type, instruction.place, this.#module.problems);
        return this.#line(`${name}: ${hirType(type)} = const ${text}`);
      }
      case 'bitcast':
        return this.#line(`${name}: ${hirType(instruction.type as BrilType)} = bitcast ${texts[0]}`);
      case 'call': {
        const callee = this.#module.functionName(instruction.functions[0] as string);
        const type = result === undefined ? '' : `${name}: ${hirType(result.type)} = `;
        return this.#line(`${type}call ${callee}(${texts.join(', ')})`);
      }
      case 'print':
        return this.#print(operands, texts);
      case 'alloc': {
        const size = sizeOf(pointeeOf(instruction.type as BrilType) as BrilType);
        return this.#line(`${name}: %ptr = call ${this.#module.helper('bril.alloc')}(${texts[0]}, ${size})`);
      }
      case 'free':
        return this.#line(`call ${this.#module.helper('bril.free')}(${texts[0]})`);
      case 'load': {
        const type = result?.type as BrilType;
        return this.#line(
          `${name}: ${hirType(type)} = call ${this.#module.helper(accessHelper('load', type))}(${texts[0]})`,
        );
      }
      case 'store': {
        const helper = accessHelper('store', (operands[1] as Value).type);
        return this.#line(`call ${this.#module.helper(helper)}(${texts[0]}, ${texts[1]})`);
      }
      case 'ptradd': {
        const [from, to] = [this.#extra(name, 'from'), this.#extra(name, 'to')];
        this.#line(`${from}: i64 = extractvalue ${texts[0]}, [2]`);
        this.#line(`${to}: i64 = add ${from}, ${texts[1]}`);
        this.#line(`${name}: %ptr = insertvalue ${texts[0]}, ${to}, [2]`);
        return;
      }
    }
  }

  /** Bril's division of the least int by -1 wraps; that of HIR traps. */
  #divide(name: string, [, divisor]: readonly Value[], [left, right]: readonly [string, string]): void {
    const definition = divisor?.statement?.instruction;
    if (definition?.op === 'const' && definition.value?.kind === 'number' && Math.floor(definition.value.value) !== -1)
      return this.#line(`${name}: i64 = div ${left}, ${right}`);
    const [minus, by, quotient, opposite] = ['minus', 'by', 'quotient', 'opposite'].map((part) =>
      this.#extra(name, part),
    );
    this.#line(`${minus}: bool = eq ${right}, -1`);
    this.#line(`${by}: i64 = select ${minus}, 1, ${right}`);
    this.#line(`${quotient}: i64 = div ${left}, ${by}`);
    this.#line(`${opposite}: i64 = neg ${left}`);
    this.#line(`${name}: i64 = select ${minus}, ${opposite}, ${quotient}`);
  }

  #print(operands: readonly Value[], texts: readonly string[]): void {
    const { scope } = this.#module;
    operands.forEach(({ type }, i) => {
      if (i > 0) this.#line(`call ${scope.host('print_char')}(32)`);
      const text = texts[i] as string;
      if (type === 'int') this.#line(`call ${scope.host('print_i64')}(${text})`);
      else if (type === 'bool') this.#line(`call ${scope.host('print_bool')}(${text})`);
      else if (type === 'char') this.#line(`call ${scope.host('print_char')}(${text})`);
      else if (type === 'float') this.#line(`call ${scope.helper('bril.print_float')}(${text})`);
      else this.#line(`call ${scope.helper('bril.print_pointer')}()`);
    });
    this.#line(`call ${scope.host('print_newline')}()`);
  }

  #return(last: Statement | undefined): void {
    if (this.#isEntry) {
      if (this.#module.allocates) this.#line(`call ${this.#module.helper('bril.check_leaks')}()`);
      return this.#line('return');
    }
    const { result } = this.#func;
    if (result === null) return this.#line('return');
    const value = last?.instruction.op === 'ret' ? this.#ssa.operands.get(last)?.[0] : undefined;
    if (value !== undefined) return this.#line(`return ${this.#operand(value, result)}`);
    this.#panic(`non-void function (type: ${result}) doesn't return anything`);
    this.#line('unreachable');
  }

  #panic(message: string): void {
    this.#line(`call intrinsic.panic(${this.#module.scope.text(message).name})`);
  }

  /** The value as an operand. Where there is none nothing reads it, and any value of the type does. */
  #operand(value: Value, type: ValueType): string {
    if ((value.state & State.Defined) !== 0) return this.#name(value);
    if (pointeeOf(type) !== null) {
      this.#nowhere ??= `%${this.#values.take('nowhere')}`;
      return this.#nowhere;
    }
    return type === 'bool' ? 'false' : type === 'float' ? '0.0' : '0';
  }

  #name(value: Value): string {
    return `%${this.#names.get(value)}`;
  }

  #extra(name: string, part: string): string {
    return `%${this.#values.take(`${name.slice(1)}.${part}`)}`;
  }

  #variable(value: Value): string {
    return this.#ssa.graph.variables[value.variable]?.name ?? '';
  }

  #line(text: string): void {
    this.#lines.push(`    ${text}`);
  }
}

/** What Bril's interpreter says of an operand without a value; `pointee` is what the first operand points to. */
function missingMessage(operand: Value, instruction: BrilInstruction, index: number, pointee: string): string {
  const { op } = instruction;
  const variable = argumentName(instruction, index);
  if (op === 'get') return `get without corresponding set for ${variable}`;
  if ((operand.state & State.Unassigned) !== 0) return `undefined variable ${variable}`;
  if (op === 'print') return 'print of undefined value';
  if (op === 'call') return 'function argument type mismatch';
  if (op === 'ret') return 'type of value returned by function does not match destination type';
  const plain = plainOperation(op)?.operands[index];
  const other = { br: ['bool'], alloc: ['int'], ptradd: ['Pointer', 'int'], store: ['Pointer', pointee] }[op]?.[index];
  return `${op} argument ${index} must be a ${plain ?? other ?? 'Pointer'}`;
}
