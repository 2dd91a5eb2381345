class Node {
  constructor(left, right) {
    this.left = left;
    this.right = right;
  }
}

function build(depth) {
  return depth > 0 ? new Node(build(depth - 1), build(depth - 1)) : new Node(null, null);
}

function count(node) {
  return node.left === null ? 1 : 1 + count(node.left) + count(node.right);
}

export function run(n) {
  let nodes = 0;
  const longLived = build(n);
  for (let depth = 4; depth <= n; depth += 2) {
    const trees = 1 << (n - depth);
    for (let i = 0; i < trees; i++) nodes += count(build(depth));
  }
  return nodes + count(longLived);
}
