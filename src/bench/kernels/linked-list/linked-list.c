// A linked list of n numbers on the heap, walked and reversed 50 times: loads that wait for each other.
// run: run(10)
// run: run(3000)
void *malloc(unsigned long);
void free(void *);

struct node {
  int value;
  struct node *next;
};

static struct node *reverse(struct node *list) {
  struct node *reversed = 0;
  while (list) {
    struct node *next = list->next;
    list->next = reversed;
    reversed = list;
    list = next;
  }
  return reversed;
}

static unsigned mix(const struct node *list, unsigned mixed) {
  for (; list; list = list->next) mixed = mixed * 31 + list->value;
  return mixed;
}

int run(int n) {
  struct node *list = 0;
  for (int i = 0; i < n; i++) {
    struct node *node = malloc(sizeof(struct node));
    node->value = i * 7 % 1000;
    node->next = list;
    list = node;
  }
  unsigned mixed = 0;
  for (int pass = 0; pass < 50; pass++) {
    mixed = mix(list, mixed);
    list = reverse(list);
  }
  while (list) {
    struct node *next = list->next;
    free(list);
    list = next;
  }
  return mixed;
}
