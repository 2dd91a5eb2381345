/**
 * A program for warming Binaryen up: loops, memory, branches and calls, so that the passes that real programs need have
 * run before. It is compiled and never executed.
 */
export const SAMPLE = `
global @table: [i32; 256]

function @mix(%a: i32, %b: i32) -> i32 {
entry:
    %s: i32 = shl %a, 5
    %t: i32 = shr %a, 2
    %u: i32 = add %s, %t
    %v: i32 = xor %u, %b
    %odd: i32 = and %v, 1
    %is_odd: bool = ne %odd, 0
    brcond %is_odd, grow, shrink
grow:
    %g: i32 = mul %v, 3
    %g1: i32 = add %g, 1
    br done
shrink:
    %h: i32 = div %v, 2
    br done
done:
    %r: i32 = phi [%g1, grow], [%h, shrink]
    return %r
}

function @fill(%n: i32) -> i32 {
entry:
    br loop
loop:
    %i: i32 = phi [0, entry], [%i2, body]
    %sum: i32 = phi [0, entry], [%sum2, body]
    %more: bool = lt %i, %n
    brcond %more, body, done
body:
    %at: i32 = and %i, 255
    %p: *i32 = gep @table, [0, %at]
    %old: i32 = load %p
    %new: i32 = call @mix(%old, %i)
    store %new, %p
    %wide: f64 = sitofp %new
    %root: f64 = call intrinsic.sqrt(%wide)
    %back: i32 = fptosi %root
    %sum2: i32 = add %sum, %back
    %i2: i32 = add %i, 1
    br loop
done:
    return %sum
}

function @choose(%n: i64, %k: i32) -> i64 {
entry:
    %small: bool = lt %n, 2
    brcond %small, base, recurse
base:
    return %n
recurse:
    %n1: i64 = sub %n, 1
    %n2: i64 = sub %n, 2
    %a: i64 = call @choose(%n1, %k)
    %b: i64 = call @choose(%n2, %k)
    switch %k, default plain, [1 => twice, 2 => minus, 5 => plain]
plain:
    %s: i64 = add %a, %b
    return %s
twice:
    %t: i64 = shl %a, 1
    return %t
minus:
    %m: i64 = sub %a, %b
    return %m
}
`;
