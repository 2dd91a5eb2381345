#include "host.h"
// run: main(0, 0)

int main(int argc, char **argv) {
  print_i32(argc);
  print_bool(argv == 0);
  print_newline();
  return argc + 3;
}
