#include "host.h"
// run: sum_to(100000)
// run: sum_long(3000000000)
// run: squares(1000)
// run: cubes(3000)
// run: unsigned_sum(4000000000)
// run: strided(999)
// run: pairs(300)

i32 sum_to(i32 n) {
  i32 s = 0;
  for (i32 i = 0; i < n; i++) s += i;
  return s;
}
i64 sum_long(i64 n) {
  i64 s = 0;
  n %= 100003;
  for (i64 i = 0; i < n; i++) s += i;
  return s;
}
i64 squares(i32 n) {
  i64 s = 0;
  for (i32 i = 1; i <= n; i++) s += (i64)i * i;
  return s;
}
u64 cubes(u64 n) {
  u64 s = 0;
  for (u64 i = 1; i <= n; i++) s += i * i * i;
  return s;
}
u32 unsigned_sum(u32 n) {
  u32 s = 0;
  for (u32 i = 0; i < n % 65537; i++) s += i * 3 + 1;
  return s;
}
i32 strided(i32 n) {
  i32 s = 0;
  for (i32 i = 7; i < n; i += 3) s += i;
  return s;
}
i64 pairs(i64 n) {
  i64 s = 0;
  for (i64 i = 0; i < n; i++)
    for (i64 j = 0; j <= i; j++) s += j;
  return s;
}
