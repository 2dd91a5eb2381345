/** The types of LLVM IR. They are interned by a table: two types of a module are equal exactly when they are the same object. */

export interface VoidType {
  readonly kind: 'void';
}
export interface IntType {
  readonly kind: 'int';
  readonly bits: number;
}
/** `float` and `double`. */
export interface FloatType {
  readonly kind: 'float';
  readonly bits: 32 | 64;
}
export interface PointerType {
  readonly kind: 'pointer';
}
export interface ArrayType {
  readonly kind: 'array';
  readonly length: number;
  readonly element: Type;
}
export interface VectorType {
  readonly kind: 'vector';
  readonly length: number;
  readonly element: Type;
}
export interface StructType {
  readonly kind: 'struct';
  /** Null: a literal struct. */
  readonly name: string | null;
  packed: boolean;
  /** Null: opaque, or not defined in the text. */
  fields: readonly Type[] | null;
}
export interface FunctionType {
  readonly kind: 'function';
  readonly result: Type;
  readonly params: readonly Type[];
  readonly variadic: boolean;
}
/** `label`, `metadata`, and types that no program of the language has: `half`, `fp128`, `token`, … */
export interface OtherType {
  readonly kind: 'other';
  readonly name: string;
}

export type Type =
  | VoidType
  | IntType
  | FloatType
  | PointerType
  | ArrayType
  | VectorType
  | StructType
  | FunctionType
  | OtherType;

export const VOID: VoidType = { kind: 'void' };
export const FLOAT: FloatType = { kind: 'float', bits: 32 };
export const DOUBLE: FloatType = { kind: 'float', bits: 64 };
export const PTR: PointerType = { kind: 'pointer' };

/** Makes the types of one module. */
export class TypeTable {
  readonly #ids = new Map<Type, number>();
  readonly #types = new Map<string, Type>();
  readonly #named = new Map<string, StructType>();
  readonly i1 = this.int(1);
  readonly i8 = this.int(8);
  readonly i32 = this.int(32);
  readonly i64 = this.int(64);

  int(bits: number): IntType {
    return this.#intern(`i${bits}`, () => ({ kind: 'int', bits }));
  }
  array(length: number, element: Type): ArrayType {
    return this.#intern(`[${length} ${this.#id(element)}`, () => ({ kind: 'array', length, element }));
  }
  vector(length: number, element: Type): VectorType {
    return this.#intern(`<${length} ${this.#id(element)}`, () => ({ kind: 'vector', length, element }));
  }
  struct(fields: readonly Type[], packed: boolean): StructType {
    const key = `${packed ? '<{' : '{'}${fields.map((field) => this.#id(field)).join()}`;
    return this.#intern(key, () => ({ kind: 'struct', name: null, packed, fields: [...fields] }));
  }
  function(result: Type, params: readonly Type[], variadic: boolean): FunctionType {
    const key = `${this.#id(result)}(${params.map((param) => this.#id(param)).join()}${variadic ? '...' : ''}`;
    return this.#intern(key, () => ({ kind: 'function', result, params: [...params], variadic }));
  }
  other(name: string): OtherType {
    return this.#intern(name, () => ({ kind: 'other', name }));
  }
  /** The struct of a name, whose fields may come later. */
  named(name: string): StructType {
    let type = this.#named.get(name);
    if (type === undefined) {
      type = { kind: 'struct', name, packed: false, fields: null };
      this.#named.set(name, type);
    }
    return type;
  }

  #intern<T extends Type>(key: string, make: () => T): T {
    let type = this.#types.get(key) as T | undefined;
    if (type === undefined) {
      type = make();
      this.#types.set(key, type);
    }
    return type;
  }
  #id(type: Type): number {
    let id = this.#ids.get(type);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(type, id);
    }
    return id;
  }
}

/** A type as LLVM prints it. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case 'void':
      return 'void';
    case 'int':
      return `i${type.bits}`;
    case 'float':
      return type.bits === 32 ? 'float' : 'double';
    case 'pointer':
      return 'ptr';
    case 'array':
      return `[${type.length} x ${typeText(type.element)}]`;
    case 'vector':
      return `<${type.length} x ${typeText(type.element)}>`;
    case 'struct': {
      if (type.name !== null) return `%${type.name}`;
      const fields = (type.fields ?? []).map(typeText).join(', ');
      return type.packed ? `<{ ${fields} }>` : `{ ${fields} }`;
    }
    case 'function':
      return `${typeText(type.result)} (${[...type.params.map(typeText), ...(type.variadic ? ['...'] : [])].join(', ')})`;
    case 'other':
      return type.name;
  }
}
