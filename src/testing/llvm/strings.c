#include "host.h"
// run: lengths()
// run: words()
// run: numbers(-1234567)
// run: compare()
// run: caesar(3)
// run: palindromes()
// run: build()

static char buffer[128];
static const char *const lines[] = {"Hello, world!", "", "racecar", "A \"quoted\" \\ line\twith a tab", "level"};

u32 lengths(void) {
  u32 all = 0;
  for (u32 i = 0; i < 5; i++) all = all * 31 + (u32)strlen(lines[i]);
  return all;
}
void words(void) {
  for (u32 i = 0; i < 5; i++) puts(lines[i]);
  for (const char *p = lines[0]; *p; p++) putchar(*p >= 'a' && *p <= 'z' ? *p - 32 : *p);
  putchar('\n');
  print_str(lines[2] + 2, 3);
  print_newline();
}
static char *decimal(i32 n) {
  char *p = buffer + sizeof buffer;
  u32 size = n < 0 ? -(u32)n : n;
  *--p = 0;
  do *--p = '0' + size % 10; while (size /= 10);
  if (n < 0) *--p = '-';
  return p;
}
void numbers(i32 n) {
  puts(decimal(n));
  puts(decimal(0));
  puts(decimal(2147483647));
}
i32 compare(void) {
  i32 r = 0;
  r = r * 2 + (strcmp("abc", "abd") < 0);
  r = r * 2 + (strcmp("b", "abc") > 0);
  r = r * 2 + (strcmp(lines[2], "racecar") == 0);
  r = r * 2 + (strncmp("prefix", "prelude", 3) == 0);
  r = r * 2 + (memcmp("xyz", "xyw", 3) > 0);
  r = r * 2 + (strchr("hello", 'l') != 0);
  r = r * 2 + (strchr("hello", 'z') == 0);
  return r;
}
i32 caesar(i32 by) {
  strcpy(buffer, "The quick brown fox");
  u32 sum = 0;
  for (char *p = buffer; *p; p++) {
    if (*p >= 'a' && *p <= 'z') *p = 'a' + (*p - 'a' + by) % 26;
    else if (*p >= 'A' && *p <= 'Z') *p = 'A' + (*p - 'A' + by) % 26;
    sum = sum * 7 + *p;
  }
  puts(buffer);
  return sum;
}
i32 palindromes(void) {
  i32 found = 0;
  for (u32 i = 0; i < 5; i++) {
    const char *s = lines[i];
    u32 n = (u32)strlen(s), k = 0;
    while (k < n / 2 && s[k] == s[n - 1 - k]) k++;
    if (k == n / 2) found |= 1 << i;
  }
  return found;
}
i32 build(void) {
  char out[64];
  memset(out, '.', sizeof out);
  strcpy(out, "one");
  strcat(out, " and two");
  strncpy(out + 20, "three", 8);
  puts(out);
  return out[15] + out[20] * 2 + out[26] * 3 + out[30] * 5;
}
