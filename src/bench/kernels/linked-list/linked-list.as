@unmanaged
class Node {
  constructor(public value: i32, public next: Node | null) {}
}

function reverse(first: Node | null): Node | null {
  let list = first;
  let reversed: Node | null = null;
  while (list) {
    const next = list.next;
    list.next = reversed;
    reversed = list;
    list = next;
  }
  return reversed;
}

function mix(first: Node | null, start: i32): i32 {
  let mixed = start;
  let node = first;
  while (node) {
    mixed = mixed * 31 + node.value;
    node = node.next;
  }
  return mixed;
}

export function run(n: i32): i32 {
  let list: Node | null = null;
  for (let i = 0; i < n; i++) list = new Node(i * 7 % 1000, list);
  let mixed = 0;
  for (let pass = 0; pass < 50; pass++) {
    mixed = mix(list, mixed);
    list = reverse(list);
  }
  while (list) {
    const next = list.next;
    heap.free(changetype<usize>(list));
    list = next;
  }
  return mixed;
}
