// Builds, walks and frees binary trees up to depth n, from the Computer Language Benchmarks Game: one allocation a node.
// run: run(5)
// run: run(12)
void *malloc(unsigned long);
void free(void *);

struct node {
  struct node *left, *right;
};

static struct node *build(int depth) {
  struct node *node = malloc(sizeof(struct node));
  node->left = depth > 0 ? build(depth - 1) : 0;
  node->right = depth > 0 ? build(depth - 1) : 0;
  return node;
}

static int count(const struct node *node) {
  if (!node->left) return 1;
  return 1 + count(node->left) + count(node->right);
}

static void release(struct node *node) {
  if (node->left) {
    release(node->left);
    release(node->right);
  }
  free(node);
}

int run(int n) {
  int nodes = 0;
  struct node *long_lived = build(n);
  for (int depth = 4; depth <= n; depth += 2) {
    int trees = 1 << (n - depth);
    for (int i = 0; i < trees; i++) {
      struct node *tree = build(depth);
      nodes += count(tree);
      release(tree);
    }
  }
  nodes += count(long_lived);
  release(long_lived);
  return nodes;
}
