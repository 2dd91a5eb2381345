#include "host.h"
// run: vla(10)
// run: blocks(6)
// run: recursion(12)
// run: queens(6)
// run: hanoi(8)
// run: fibonacci(20)
// run: permutations(5)
// run: knapsack(50)
// run: flood(8)

i32 vla(i32 n) {
  i32 data[n], grid[n][n + 1];
  for (i32 i = 0; i < n; i++) data[i] = i * i;
  for (i32 i = 0; i < n; i++)
    for (i32 j = 0; j <= n; j++) grid[i][j] = data[i] + j;
  i32 s = 0;
  for (i32 i = 0; i < n; i++) s += grid[i][n - i];
  return s;
}
i32 blocks(i32 n) {
  i32 total = 0;
  for (i32 k = 1; k <= n; k++) {
    char *room = __builtin_alloca(k * 8);
    memset(room, k, k * 8);
    total += room[k * 8 - 1] * k;
  }
  return total;
}
i32 recursion(i32 n) {
  i32 local[4] = {n, n + 1, n + 2, n + 3};
  if (n <= 0) return local[3];
  return local[n & 3] + recursion(n - 1) * 2 % 1000;
}
static i32 place(i32 n, i32 row, u32 columns, u32 left, u32 right) {
  if (row == n) return 1;
  i32 count = 0;
  u32 free = ((1u << n) - 1) & ~(columns | left | right);
  while (free) {
    u32 bit = free & -free;
    free ^= bit;
    count += place(n, row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1);
  }
  return count;
}
i32 queens(i32 n) { return place(n, 0, 0, 0, 0); }
static i32 move(i32 n, i32 from, i32 to, i32 via) {
  if (n == 0) return 0;
  return move(n - 1, from, via, to) + from * to + move(n - 1, via, to, from);
}
i32 hanoi(i32 n) { return move(n, 1, 3, 2); }
i32 fibonacci(i32 n) { return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); }
static void permute(u8 *items, i32 n, i32 at, i64 *sum) {
  if (at == n) {
    i64 value = 0;
    for (i32 i = 0; i < n; i++) value = value * 10 + items[i];
    *sum = *sum * 3 + value;
    return;
  }
  for (i32 i = at; i < n; i++) {
    u8 t = items[at];
    items[at] = items[i];
    items[i] = t;
    permute(items, n, at + 1, sum);
    t = items[at];
    items[at] = items[i];
    items[i] = t;
  }
}
i64 permutations(i32 n) {
  u8 items[] = {1, 2, 3, 4, 5, 6};
  i64 sum = 0;
  permute(items, n, 0, &sum);
  return sum;
}
i32 knapsack(i32 room) {
  static const i32 weights[] = {12, 7, 11, 8, 9, 6}, values[] = {24, 13, 23, 15, 16, 11};
  i32 best[101] = {0};
  for (i32 i = 0; i < 6; i++)
    for (i32 w = room; w >= weights[i]; w--) {
      i32 with = best[w - weights[i]] + values[i];
      if (with > best[w]) best[w] = with;
    }
  return best[room];
}
i32 flood(i32 n) {
  char map[10][12] = {"..........", ".#####....", ".#...#.##.", ".#.#.#..#.", ".#.#####.#", ".#....#...", ".####.#.#.", "......#.#.", ".######.#.", ".........."};
  struct { u8 x, y; } stack[200];
  i32 top = 0, filled = 0;
  stack[top].x = (u8)n;
  stack[top++].y = 0;
  while (top > 0) {
    i32 x = stack[--top].x, y = stack[top].y;
    if (x < 0 || y < 0 || x > 9 || y > 9 || map[y][x] != '.') continue;
    map[y][x] = '~';
    filled++;
    static const i8 dx[] = {1, -1, 0, 0}, dy[] = {0, 0, 1, -1};
    for (i32 d = 0; d < 4; d++) {
      stack[top].x = (u8)(x + dx[d]);
      stack[top++].y = (u8)(y + dy[d]);
    }
  }
  return filled;
}
