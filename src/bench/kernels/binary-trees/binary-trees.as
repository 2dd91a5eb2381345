@unmanaged
class Node {
  left: Node | null = null;
  right: Node | null = null;
}

function build(depth: i32): Node {
  const node = new Node();
  if (depth > 0) {
    node.left = build(depth - 1);
    node.right = build(depth - 1);
  }
  return node;
}

function count(node: Node): i32 {
  const left = node.left;
  if (left === null) return 1;
  return 1 + count(left) + count(node.right!);
}

function release(node: Node): void {
  const left = node.left;
  if (left !== null) {
    release(left);
    release(node.right!);
  }
  heap.free(changetype<usize>(node));
}

export function run(n: i32): i32 {
  let nodes = 0;
  const longLived = build(n);
  for (let depth = 4; depth <= n; depth += 2) {
    const trees = 1 << (n - depth);
    for (let i = 0; i < trees; i++) {
      const tree = build(depth);
      nodes += count(tree);
      release(tree);
    }
  }
  nodes += count(longLived);
  release(longLived);
  return nodes;
}
