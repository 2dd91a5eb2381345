#include "host.h"
// run: list(20)
// run: reversed(10)
// run: tree(200)
// run: ring(41, 3)
// run: growing(1000)
// run: table(500)

struct node { i32 value; struct node *next; };
static struct node *push(struct node *head, i32 value) {
  struct node *n = malloc(sizeof *n);
  n->value = value;
  n->next = head;
  return n;
}
i32 list(i32 n) {
  struct node *head = 0;
  for (i32 i = 0; i < n; i++) head = push(head, i * i);
  i32 sum = 0, at = 0;
  for (struct node *p = head; p; p = p->next) sum += p->value * ++at;
  while (head) {
    struct node *next = head->next;
    free(head);
    head = next;
  }
  return sum;
}
i32 reversed(i32 n) {
  struct node *head = 0, *back = 0;
  for (i32 i = 0; i < n; i++) head = push(head, i);
  while (head) {
    struct node *next = head->next;
    head->next = back;
    back = head;
    head = next;
  }
  for (struct node **link = &back; *link;) {
    if ((*link)->value % 3 == 0) *link = (*link)->next;
    else link = &(*link)->next;
  }
  i32 digits = 0;
  for (; back; back = back->next) digits = digits * 10 + back->value;
  return digits;
}
struct tree { i32 key; struct tree *left, *right; };
static void insert(struct tree **t, i32 key) {
  while (*t) t = key < (*t)->key ? &(*t)->left : &(*t)->right;
  *t = calloc(1, sizeof **t);
  (*t)->key = key;
}
static i32 walk(const struct tree *t, i32 depth) {
  return t ? walk(t->left, depth + 1) + t->key * depth + walk(t->right, depth + 1) : 0;
}
static i32 height(const struct tree *t) {
  if (!t) return 0;
  i32 l = height(t->left), r = height(t->right);
  return 1 + (l > r ? l : r);
}
i32 tree(i32 n) {
  struct tree *root = 0;
  u32 seed = 12345;
  for (i32 i = 0; i < n; i++) {
    seed = seed * 1103515245u + 12345u;
    insert(&root, (seed >> 16) % 1000);
  }
  return walk(root, 1) * 100 + height(root);
}
i32 ring(i32 n, i32 k) {
  struct node *nodes = malloc(n * sizeof *nodes);
  for (i32 i = 0; i < n; i++) {
    nodes[i].value = i + 1;
    nodes[i].next = &nodes[(i + 1) % n];
  }
  struct node *p = &nodes[n - 1];
  while (p->next != p) {
    for (i32 i = 1; i < k; i++) p = p->next;
    p->next = p->next->next;
  }
  i32 last = p->value;
  free(nodes);
  return last;
}
i64 growing(i32 n) {
  i32 *data = 0;
  i32 used = 0, room = 0;
  for (i32 i = 0; i < n; i++) {
    if (used == room) {
      room = room ? room * 2 : 4;
      data = realloc(data, room * sizeof *data);
    }
    data[used++] = i ^ (i << 3);
  }
  i64 sum = 0;
  for (i32 i = 0; i < used; i++) sum += (i64)data[i] * i;
  free(data);
  return sum;
}
struct entry { u32 key; i32 count; };
i32 table(i32 n) {
  enum { SIZE = 256 };
  struct entry *entries = calloc(SIZE, sizeof *entries);
  u32 x = 1;
  for (i32 i = 0; i < n; i++) {
    x = x * 1664525u + 1013904223u;
    u32 key = (x >> 24) % 100 + 1;
    u32 h = key * 2654435761u % SIZE;
    while (entries[h].key && entries[h].key != key) h = (h + 1) % SIZE;
    entries[h].key = key;
    entries[h].count++;
  }
  i32 best = 0;
  for (i32 i = 0; i < SIZE; i++)
    if (entries[i].count > best) best = entries[i].count;
  i32 result = best * 1000;
  for (i32 i = 0; i < SIZE; i++) result += entries[i].key != 0;
  free(entries);
  return result;
}
