/** The functions that every host provides, and their signatures. A program declares those it uses. */
import { BOOL, F32, F64, type FunctionType, functionType, I32, I64, pointerTo, U8, U32, U64, VOID } from './types.ts';

export const HOST_FUNCTIONS = {
  print_bool: functionType([BOOL], VOID),
  print_i32: functionType([I32], VOID),
  print_i64: functionType([I64], VOID),
  print_u32: functionType([U32], VOID),
  print_u64: functionType([U64], VOID),
  print_f32: functionType([F32], VOID),
  print_f64: functionType([F64], VOID),
  print_f64_fixed: functionType([F64, I32], VOID),
  print_f64_exponential: functionType([F64, I32], VOID),
  print_char: functionType([U32], VOID),
  print_str: functionType([pointerTo(U8), U32], VOID),
  print_newline: functionType([], VOID),
  thread_id: functionType([], I32),
  thread_count: functionType([], I32),
} as const satisfies Record<string, FunctionType>;

export type HostFunction = keyof typeof HOST_FUNCTIONS;

export function isHostFunction(name: string): name is HostFunction {
  return Object.hasOwn(HOST_FUNCTIONS, name);
}
