#include "host.h"
// run: counter(100)
// run: exchange(5)
// run: compare(7)
// run: widths(3)
// run: pointers()
// run: fences(9)

static _Atomic i32 count;
static i32 plain;
i32 counter(i32 n) {
  for (i32 i = 0; i < n; i++) {
    __atomic_fetch_add(&plain, i, __ATOMIC_RELAXED);
    count += 2;
  }
  i32 old = __atomic_fetch_sub(&plain, 10, __ATOMIC_SEQ_CST);
  old += __atomic_fetch_and(&plain, 0xfff, __ATOMIC_ACQ_REL);
  old ^= __atomic_fetch_or(&plain, 0x3000, __ATOMIC_RELEASE);
  old ^= __atomic_fetch_xor(&plain, 0x55, __ATOMIC_SEQ_CST);
  return old + __atomic_load_n(&plain, __ATOMIC_ACQUIRE) + count;
}
i32 exchange(i32 x) {
  __atomic_store_n(&plain, x, __ATOMIC_RELEASE);
  i32 old = __atomic_exchange_n(&plain, x * 2, __ATOMIC_SEQ_CST);
  return old * 100 + plain;
}
i32 compare(i32 x) {
  plain = x;
  i32 expected = x + 1;
  _Bool first = __atomic_compare_exchange_n(&plain, &expected, 50, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
  _Bool second = __atomic_compare_exchange_n(&plain, &expected, 60, 1, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
  return first * 10000 + second * 1000 + expected * 100 + plain;
}
i64 widths(i32 k) {
  static u8 b;
  static u16 h;
  static i64 l;
  for (i32 i = 0; i < 300; i++) {
    __atomic_fetch_add(&b, (u8)k, __ATOMIC_SEQ_CST);
    __atomic_fetch_sub(&h, (u16)k, __ATOMIC_SEQ_CST);
    __atomic_fetch_add(&l, (i64)k << 33, __ATOMIC_SEQ_CST);
  }
  return b + h + l;
}
i32 pointers(void) {
  static i32 cells[2] = {3, 4};
  static i32 *p;
  __atomic_store_n(&p, &cells[1], __ATOMIC_SEQ_CST);
  i32 *expected = &cells[1];
  __atomic_compare_exchange_n(&p, &expected, &cells[0], 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
  i32 *old = __atomic_exchange_n(&p, expected, __ATOMIC_SEQ_CST);
  return *old * 10 + *__atomic_load_n(&p, __ATOMIC_SEQ_CST);
}
i32 fences(i32 x) {
  plain = x;
  __atomic_thread_fence(__ATOMIC_SEQ_CST);
  __atomic_signal_fence(__ATOMIC_ACQ_REL);
  return plain + 1;
}
