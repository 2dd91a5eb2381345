class Node {
  constructor(value, next) {
    this.value = value;
    this.next = next;
  }
}

function reverse(list) {
  let reversed = null;
  while (list !== null) {
    const next = list.next;
    list.next = reversed;
    reversed = list;
    list = next;
  }
  return reversed;
}

function mix(list, start) {
  let mixed = start;
  for (let node = list; node !== null; node = node.next) mixed = (Math.imul(mixed, 31) + node.value) | 0;
  return mixed;
}

export function run(n) {
  let list = null;
  for (let i = 0; i < n; i++) list = new Node((i * 7) % 1000, list);
  let mixed = 0;
  for (let pass = 0; pass < 50; pass++) {
    mixed = mix(list, mixed);
    list = reverse(list);
  }
  return mixed;
}
