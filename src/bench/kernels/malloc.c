// malloc and free for the C kernels' own WebAssembly, which has no C library: a list of free blocks for each power of
// two, and fresh ones from the end of the memory.
extern unsigned char __heap_base;

// Before a block: log2 of its size. Blocks stay aligned to 8 bytes.
struct header {
  unsigned size_class, unused;
};
struct block {
  struct block *next;
};

static struct block *free_blocks[32];
static unsigned long end;

void *malloc(unsigned long size) {
  unsigned size_class = size <= 8 ? 3 : 32 - __builtin_clzl(size - 1);
  struct block *block = free_blocks[size_class];
  if (block) {
    free_blocks[size_class] = block->next;
    return block;
  }
  if (end == 0) end = ((unsigned long)&__heap_base + 7) & ~7ul;
  struct header *header = (struct header *)end;
  end += sizeof(struct header) + (1ul << size_class);
  unsigned long have = __builtin_wasm_memory_size(0) * 65536ul;
  // By a quarter more than is needed, so that growing is rare.
  if (end > have && __builtin_wasm_memory_grow(0, (end - have + end / 4 + 65535) / 65536) == -1ul) __builtin_trap();
  header->size_class = size_class;
  return header + 1;
}

void free(void *pointer) {
  if (!pointer) return;
  struct block *block = pointer;
  unsigned size_class = ((struct header *)pointer - 1)->size_class;
  block->next = free_blocks[size_class];
  free_blocks[size_class] = block;
}
