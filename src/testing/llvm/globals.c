#include "host.h"
// run: counter() x 3
// run: counter()
// run: tables(2)
// run: offsets()
// run: linked()
// run: fields()
// run: names(1)
// run: partial()
// run: constants()

static i32 calls = 10;
i32 counter(void) {
  static i32 inner;
  inner += 2;
  return ++calls * 100 + inner;
}
i8 bytes[5] = {1, -2, 3};
u16 halves[] = {65535, 1};
i64 longs[3] = {-1, 0x123456789abcdef0, 5};
float reals[] = {1.5f, -0.25f, 1e30f};
const double grid[2][3] = {{1, 2, 3}, {4, 5.5, 6}};
_Bool flags[] = {1, 0, 1};
double tables(i32 k) { return bytes[1] + halves[0] + (double)(longs[1] >> 32) + reals[k] / 1e30f + grid[1][k - 1] + flags[k]; }
static i32 numbers[] = {10, 20, 30, 40, 50};
static i32 *second = &numbers[1], *end = numbers + 5;
static const char text[] = "offset text", *tail = text + 7;
static i32 *const places[] = {numbers + 4, numbers, &numbers[2]};
i32 offsets(void) {
  i32 sum = *second + (i32)(end - second) * 1000 + tail[1];
  for (i32 i = 0; i < 3; i++) sum = sum * 2 + *places[i];
  second++;
  return sum + *second;
}
struct item { i32 value; struct item *next; const char *name; };
static struct item items[3] = {{1, &items[1], "first"}, {2, &items[2], "second"}, {3, 0, "third"}};
static struct item head = {0, items, "head"};
i32 linked(void) {
  i32 r = 0;
  for (struct item *i = &head; i; i = i->next) {
    r = r * 10 + i->value + i->name[1];
    i->value++;
  }
  return r;
}
struct mixed { u8 tag; union { i32 i; float f; } as; const void *where; double d; };
static struct mixed mixeds[] = {{'i', {.i = 7}, numbers, 0.5}, {'f', {.f = 2.5f}, &mixeds[0].d, -1}};
double fields(void) {
  return mixeds[0].as.i + mixeds[1].as.f + *(const double *)mixeds[1].where + *(const i32 *)mixeds[0].where + mixeds[1].d;
}
static const char *const colours[][2] = {{"red", "rot"}, {"green", "gruen"}, {"blue", "blau"}};
void names(i32 k) {
  for (i32 i = 0; i < 3; i++) {
    print_str(colours[i][k], (u32)strlen(colours[i][k]));
    print_char(',');
  }
  print_newline();
}
static i32 large[500] = {1, 2, 3};
static struct { u8 a[3]; i32 b; } sparse[40] = {[7] = {{1, 2, 3}, 4}, [39].b = 9};
i32 partial(void) {
  i32 sum = 0;
  for (i32 i = 0; i < 500; i++) sum += large[i] * (i + 1);
  for (i32 i = 0; i < 40; i++) sum += sparse[i].a[2] * 100 + sparse[i].b * 1000;
  large[499] = sum;
  return sum;
}
enum { A = 5, B = A * 2 };
static const u64 masks[] = {~0ull, 1ull << 63, 0xff00ff00ff00ff00};
u64 constants(void) { return (masks[0] >> A) ^ masks[1] ^ (masks[2] >> B); }
