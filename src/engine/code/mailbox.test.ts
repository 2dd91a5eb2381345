import { describe, expect, test } from 'vitest';
import { createMailboxBuffer, MailboxReader, MailboxWriter, type Publication } from './mailbox.ts';

function install(seed: number, size: number, functions: readonly number[] = [seed]): Publication {
  const bytes = new Uint8Array(size).map((_, i) => (i + seed) & 255);
  return { kind: 'install', isBaseline: false, functions, bytes };
}

describe('the code mailbox', () => {
  test('gives back what was published, by epoch', () => {
    const buffer = createMailboxBuffer();
    const writer = new MailboxWriter(buffer);
    const reader = new MailboxReader(buffer);
    const published: Publication[] = [install(7, 5, [3, 4]), { kind: 'baseline', functions: [3] }, install(8, 4, [])];
    for (const [i, publication] of published.entries()) expect(writer.publish(publication, 0)).toBe(i + 1);
    expect(reader.published).toBe(3);
    expect(published.map((_, i) => reader.read(i + 1))).toEqual(published);
  });

  test('copies bytes out of shared memory', () => {
    const buffer = createMailboxBuffer();
    new MailboxWriter(buffer).publish(install(1, 10), 0);
    const read = new MailboxReader(buffer).read(1);
    expect(read.kind === 'install' && read.bytes.buffer).toBeInstanceOf(ArrayBuffer);
  });

  test('the ring wraps around as long as threads acknowledge', () => {
    const buffer = createMailboxBuffer();
    const writer = new MailboxWriter(buffer);
    const reader = new MailboxReader(buffer);
    for (let epoch = 1; epoch <= 1000; epoch++) {
      expect(writer.publish(install(epoch, 100), epoch - 1)).toBe(epoch);
      expect(reader.read(epoch)).toEqual(install(epoch, 100));
    }
    expect(buffer.byteLength).toBe(createMailboxBuffer().byteLength);
  });

  test('a full ring waits for an acknowledgement', () => {
    const writer = new MailboxWriter(createMailboxBuffer());
    let published = 0;
    while (writer.publish(install(1, 1), 0) !== null) published++;
    expect(published).toBe(255);
    expect(writer.publish(install(1, 1), 0)).toBe(null);
    expect(writer.published).toBe(255);
    expect(writer.publish(install(1, 1), 1)).toBe(256);
    expect(writer.publish(install(1, 1), 1)).toBe(null);
  });

  test('grows, and what was published before stays readable', () => {
    const buffer = createMailboxBuffer();
    const writer = new MailboxWriter(buffer);
    const reader = new MailboxReader(buffer);
    writer.publish(install(1, 1000), 0);
    const before = buffer.byteLength;
    writer.publish(install(2, before * 3), 0);
    expect(buffer.byteLength).toBeGreaterThan(before);
    expect(reader.read(1)).toEqual(install(1, 1000));
    const read = reader.read(2);
    const wanted = install(2, before * 3);
    if (read.kind !== 'install' || wanted.kind !== 'install') throw new Error('another kind');
    expect(Buffer.compare(read.bytes, wanted.bytes)).toBe(0);
  });

  test('no room is no epoch, until all is acknowledged', () => {
    const buffer = new SharedArrayBuffer(8192);
    const writer = new MailboxWriter(buffer);
    expect(writer.publish(install(1, 4000), 0)).toBe(1);
    expect(writer.publish(install(2, 4000), 0)).toBe(null);
    expect(writer.published).toBe(1);
    expect(writer.publish(install(2, 4000), 1)).toBe(2);
    expect(new MailboxReader(buffer).read(2)).toEqual(install(2, 4000));
  });

  test('says what can never fit', () => {
    const writer = new MailboxWriter(new SharedArrayBuffer(65_536));
    expect(writer.fits(10_000)).toBe(true);
    expect(writer.fits(65_536)).toBe(false);
  });
});
