#include "host.h"
// run: main()

static void line(const char *text, i32 number) {
  print_str(text, (u32)strlen(text));
  print_char(' ');
  print_i32(number);
  print_newline();
}
int main(void) {
  line("one", 1);
  line("two", 2);
  puts("done");
  return 42;
}
