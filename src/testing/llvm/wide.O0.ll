; run: @muldiv(123456789012345, 987654321) == -347202391163048349
; run: @muldiv(-9223372036854775807, 3) == -3074457345618257934
; run: @unsigned_div(-1, 10) == 1844674407370955176
; run: @mod_pow(7, 1000003, 998244353) == 152081375
; run: @overflow32(2147483647, 1) == -2147483646
; run: @overflow32(-2147483647, -2) == 7
; run: @overflow64(9223372036854775807, 2) == 7
; run: @unsigned_overflow(-294967296, 500000000) == 1838329863
; run: @mixed_overflow(100000, 30000) == -1294943021
; run: @narrow_overflow(200, 100) == 3144
; run: @saturate(2000000000, 2000000000) == 2147483647
; run: @saturate(-2000000000, -2000000000) == -2147483648
; run: @saturate8(200, 100) == 1147
; run: @clamp(3.7e10) == 2147483647
; run: @clamp(-5.5) == -3
; run: @minmax(3, -9, 4) == -901
; run: @absolutes(-7, -70000000000) == 140000000021
; run: @tricks(-559038737) == 1314729324
; run: @hash(1000) == -287055486
; run: @shifts(-9223372036854775807, 37) == 137438953440
; run: @mulhi(1311768467463790320, -81985529216486896) == -1300157549403840240
; run: @sqrt_int(1000000007) == 31622
; run: @isqrt64(999999999999) == 999999
; ModuleID = 'wide.c'
source_filename = "wide.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

; Function Attrs: noinline nounwind optnone
define hidden i64 @muldiv(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  %5 = load i64, ptr %3, align 8
  %6 = load i64, ptr %4, align 8
  %7 = sdiv i64 %5, %6
  %8 = mul nsw i64 %7, 1000
  %9 = load i64, ptr %3, align 8
  %10 = load i64, ptr %4, align 8
  %11 = srem i64 %9, %10
  %12 = add nsw i64 %8, %11
  %13 = load i64, ptr %3, align 8
  %14 = load i64, ptr %4, align 8
  %15 = mul nsw i64 %13, %14
  %16 = add nsw i64 %12, %15
  ret i64 %16
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @unsigned_div(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  %5 = load i64, ptr %3, align 8
  %6 = load i64, ptr %4, align 8
  %7 = udiv i64 %5, %6
  %8 = load i64, ptr %3, align 8
  %9 = load i64, ptr %4, align 8
  %10 = urem i64 %8, %9
  %11 = mul i64 %10, 3
  %12 = add i64 %7, %11
  ret i64 %12
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @mod_pow(i64 noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store i64 %0, ptr %4, align 8
  store i64 %1, ptr %5, align 8
  store i64 %2, ptr %6, align 8
  store i64 1, ptr %7, align 8
  %8 = load i64, ptr %6, align 8
  %9 = load i64, ptr %4, align 8
  %10 = urem i64 %9, %8
  store i64 %10, ptr %4, align 8
  br label %11

11:                                               ; preds = %25, %3
  %12 = load i64, ptr %5, align 8
  %13 = icmp ne i64 %12, 0
  br i1 %13, label %14, label %33

14:                                               ; preds = %11
  %15 = load i64, ptr %5, align 8
  %16 = and i64 %15, 1
  %17 = icmp ne i64 %16, 0
  br i1 %17, label %18, label %24

18:                                               ; preds = %14
  %19 = load i64, ptr %7, align 8
  %20 = load i64, ptr %4, align 8
  %21 = mul i64 %19, %20
  %22 = load i64, ptr %6, align 8
  %23 = urem i64 %21, %22
  store i64 %23, ptr %7, align 8
  br label %24

24:                                               ; preds = %18, %14
  br label %25

25:                                               ; preds = %24
  %26 = load i64, ptr %5, align 8
  %27 = lshr i64 %26, 1
  store i64 %27, ptr %5, align 8
  %28 = load i64, ptr %4, align 8
  %29 = load i64, ptr %4, align 8
  %30 = mul i64 %28, %29
  %31 = load i64, ptr %6, align 8
  %32 = urem i64 %30, %31
  store i64 %32, ptr %4, align 8
  br label %11, !llvm.loop !2

33:                                               ; preds = %11
  %34 = load i64, ptr %7, align 8
  ret i64 %34
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @overflow32(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %9 = load i32, ptr %3, align 4
  %10 = load i32, ptr %4, align 4
  %11 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %9, i32 %10)
  %12 = extractvalue { i32, i1 } %11, 1
  %13 = extractvalue { i32, i1 } %11, 0
  store i32 %13, ptr %5, align 4
  %14 = zext i1 %12 to i32
  %15 = load i32, ptr %3, align 4
  %16 = load i32, ptr %4, align 4
  %17 = call { i32, i1 } @llvm.ssub.with.overflow.i32(i32 %15, i32 %16)
  %18 = extractvalue { i32, i1 } %17, 1
  %19 = extractvalue { i32, i1 } %17, 0
  store i32 %19, ptr %6, align 4
  %20 = zext i1 %18 to i32
  %21 = shl i32 %20, 1
  %22 = or i32 %14, %21
  %23 = load i32, ptr %3, align 4
  %24 = load i32, ptr %4, align 4
  %25 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %23, i32 %24)
  %26 = extractvalue { i32, i1 } %25, 1
  %27 = extractvalue { i32, i1 } %25, 0
  store i32 %27, ptr %7, align 4
  %28 = zext i1 %26 to i32
  %29 = shl i32 %28, 2
  %30 = or i32 %22, %29
  store i32 %30, ptr %8, align 4
  %31 = load i32, ptr %5, align 4
  %32 = load i32, ptr %6, align 4
  %33 = xor i32 %31, %32
  %34 = load i32, ptr %7, align 4
  %35 = xor i32 %33, %34
  %36 = load i32, ptr %8, align 4
  %37 = add nsw i32 %35, %36
  ret i32 %37
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.ssub.with.overflow.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.smul.with.overflow.i32(i32, i32) #1

; Function Attrs: noinline nounwind optnone
define hidden i64 @overflow64(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  store i64 %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  %9 = load i64, ptr %3, align 8
  %10 = load i64, ptr %4, align 8
  %11 = call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %9, i64 %10)
  %12 = extractvalue { i64, i1 } %11, 1
  %13 = extractvalue { i64, i1 } %11, 0
  store i64 %13, ptr %5, align 8
  %14 = zext i1 %12 to i32
  %15 = load i64, ptr %3, align 8
  %16 = load i64, ptr %4, align 8
  %17 = call { i64, i1 } @llvm.ssub.with.overflow.i64(i64 %15, i64 %16)
  %18 = extractvalue { i64, i1 } %17, 1
  %19 = extractvalue { i64, i1 } %17, 0
  store i64 %19, ptr %6, align 8
  %20 = zext i1 %18 to i32
  %21 = shl i32 %20, 1
  %22 = or i32 %14, %21
  %23 = load i64, ptr %3, align 8
  %24 = load i64, ptr %4, align 8
  %25 = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %23, i64 %24)
  %26 = extractvalue { i64, i1 } %25, 1
  %27 = extractvalue { i64, i1 } %25, 0
  store i64 %27, ptr %7, align 8
  %28 = zext i1 %26 to i32
  %29 = shl i32 %28, 2
  %30 = or i32 %22, %29
  store i32 %30, ptr %8, align 4
  %31 = load i64, ptr %5, align 8
  %32 = load i64, ptr %6, align 8
  %33 = xor i64 %31, %32
  %34 = load i64, ptr %7, align 8
  %35 = xor i64 %33, %34
  %36 = load i32, ptr %8, align 4
  %37 = sext i32 %36 to i64
  %38 = add nsw i64 %35, %37
  ret i64 %38
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.sadd.with.overflow.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.ssub.with.overflow.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @unsigned_overflow(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %9 = load i32, ptr %3, align 4
  %10 = load i32, ptr %4, align 4
  %11 = call { i32, i1 } @llvm.uadd.with.overflow.i32(i32 %9, i32 %10)
  %12 = extractvalue { i32, i1 } %11, 1
  %13 = extractvalue { i32, i1 } %11, 0
  store i32 %13, ptr %5, align 4
  %14 = zext i1 %12 to i32
  %15 = load i32, ptr %4, align 4
  %16 = load i32, ptr %3, align 4
  %17 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %15, i32 %16)
  %18 = extractvalue { i32, i1 } %17, 1
  %19 = extractvalue { i32, i1 } %17, 0
  store i32 %19, ptr %6, align 4
  %20 = zext i1 %18 to i32
  %21 = shl i32 %20, 1
  %22 = or i32 %14, %21
  %23 = load i32, ptr %3, align 4
  %24 = load i32, ptr %4, align 4
  %25 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %23, i32 %24)
  %26 = extractvalue { i32, i1 } %25, 1
  %27 = extractvalue { i32, i1 } %25, 0
  store i32 %27, ptr %7, align 4
  %28 = zext i1 %26 to i32
  %29 = shl i32 %28, 2
  %30 = or i32 %22, %29
  store i32 %30, ptr %8, align 4
  %31 = load i32, ptr %5, align 4
  %32 = load i32, ptr %6, align 4
  %33 = xor i32 %31, %32
  %34 = load i32, ptr %7, align 4
  %35 = xor i32 %33, %34
  %36 = load i32, ptr %8, align 4
  %37 = add i32 %35, %36
  ret i32 %37
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.uadd.with.overflow.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.umul.with.overflow.i32(i32, i32) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @mixed_overflow(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i16, align 2
  %6 = alloca i8, align 1
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %9 = load i32, ptr %3, align 4
  %10 = load i32, ptr %4, align 4
  %11 = icmp slt i32 %9, 0
  %12 = sub i32 0, %9
  %13 = select i1 %11, i32 %12, i32 %9
  %14 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %13, i32 %10)
  %15 = extractvalue { i32, i1 } %14, 1
  %16 = extractvalue { i32, i1 } %14, 0
  %17 = zext i1 %11 to i32
  %18 = add i32 32767, %17
  %19 = icmp ugt i32 %16, %18
  %20 = or i1 %15, %19
  %21 = sub i32 0, %16
  %22 = select i1 %11, i32 %21, i32 %16
  %23 = trunc i32 %22 to i16
  store i16 %23, ptr %5, align 2
  %24 = zext i1 %20 to i32
  %25 = load i32, ptr %3, align 4
  %26 = load i32, ptr %4, align 4
  %27 = sext i32 %25 to i33
  %28 = zext i32 %26 to i33
  %29 = call { i33, i1 } @llvm.sadd.with.overflow.i33(i33 %27, i33 %28)
  %30 = extractvalue { i33, i1 } %29, 1
  %31 = extractvalue { i33, i1 } %29, 0
  %32 = trunc i33 %31 to i8
  %33 = zext i8 %32 to i33
  %34 = icmp ne i33 %31, %33
  %35 = or i1 %30, %34
  store i8 %32, ptr %6, align 1
  %36 = zext i1 %35 to i32
  %37 = shl i32 %36, 1
  %38 = or i32 %24, %37
  %39 = load i32, ptr %3, align 4
  %40 = load i32, ptr %4, align 4
  %41 = sext i32 %39 to i64
  %42 = zext i32 %40 to i64
  %43 = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %41, i64 %42)
  %44 = extractvalue { i64, i1 } %43, 1
  %45 = extractvalue { i64, i1 } %43, 0
  store i64 %45, ptr %7, align 8
  %46 = zext i1 %44 to i32
  %47 = shl i32 %46, 2
  %48 = or i32 %38, %47
  store i32 %48, ptr %8, align 4
  %49 = load i16, ptr %5, align 2
  %50 = sext i16 %49 to i32
  %51 = load i8, ptr %6, align 1
  %52 = zext i8 %51 to i32
  %53 = add nsw i32 %50, %52
  %54 = load i64, ptr %7, align 8
  %55 = trunc i64 %54 to i32
  %56 = add nsw i32 %53, %55
  %57 = load i32, ptr %8, align 4
  %58 = add nsw i32 %56, %57
  ret i32 %58
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i33, i1 } @llvm.sadd.with.overflow.i33(i33, i33) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @narrow_overflow(i8 noundef zeroext %0, i8 noundef zeroext %1) #0 {
  %3 = alloca i8, align 1
  %4 = alloca i8, align 1
  %5 = alloca i8, align 1
  %6 = alloca i8, align 1
  %7 = alloca i32, align 4
  store i8 %0, ptr %3, align 1
  store i8 %1, ptr %4, align 1
  %8 = load i8, ptr %3, align 1
  %9 = load i8, ptr %4, align 1
  %10 = call { i8, i1 } @llvm.uadd.with.overflow.i8(i8 %8, i8 %9)
  %11 = extractvalue { i8, i1 } %10, 1
  %12 = extractvalue { i8, i1 } %10, 0
  store i8 %12, ptr %5, align 1
  %13 = zext i1 %11 to i32
  store i32 %13, ptr %7, align 4
  %14 = load i8, ptr %3, align 1
  %15 = load i8, ptr %4, align 1
  %16 = call { i8, i1 } @llvm.ssub.with.overflow.i8(i8 %14, i8 %15)
  %17 = extractvalue { i8, i1 } %16, 1
  %18 = extractvalue { i8, i1 } %16, 0
  store i8 %18, ptr %6, align 1
  %19 = zext i1 %17 to i32
  %20 = shl i32 %19, 1
  %21 = load i32, ptr %7, align 4
  %22 = or i32 %21, %20
  store i32 %22, ptr %7, align 4
  %23 = load i8, ptr %5, align 1
  %24 = zext i8 %23 to i32
  %25 = load i8, ptr %6, align 1
  %26 = sext i8 %25 to i32
  %27 = add nsw i32 %24, %26
  %28 = load i32, ptr %7, align 4
  %29 = mul nsw i32 %28, 1000
  %30 = add nsw i32 %27, %29
  ret i32 %30
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i8, i1 } @llvm.uadd.with.overflow.i8(i8, i8) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i8, i1 } @llvm.ssub.with.overflow.i8(i8, i8) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @saturate(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %8 = load i32, ptr %3, align 4
  %9 = load i32, ptr %4, align 4
  %10 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %8, i32 %9)
  %11 = extractvalue { i32, i1 } %10, 1
  %12 = extractvalue { i32, i1 } %10, 0
  store i32 %12, ptr %5, align 4
  br i1 %11, label %13, label %18

13:                                               ; preds = %2
  %14 = load i32, ptr %3, align 4
  %15 = icmp slt i32 %14, 0
  %16 = zext i1 %15 to i64
  %17 = select i1 %15, i32 -2147483648, i32 2147483647
  store i32 %17, ptr %5, align 4
  br label %18

18:                                               ; preds = %13, %2
  %19 = load i32, ptr %3, align 4
  %20 = load i32, ptr %4, align 4
  %21 = call i32 @llvm.sadd.sat.i32(i32 %19, i32 %20)
  store i32 %21, ptr %6, align 4
  %22 = load i32, ptr %3, align 4
  %23 = load i32, ptr %4, align 4
  %24 = sub nsw i32 0, %23
  %25 = call i32 @llvm.ssub.sat.i32(i32 %22, i32 %24)
  store i32 %25, ptr %7, align 4
  %26 = load i32, ptr %5, align 4
  %27 = load i32, ptr %6, align 4
  %28 = xor i32 %26, %27
  %29 = load i32, ptr %7, align 4
  %30 = xor i32 %28, %29
  ret i32 %30
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.sadd.sat.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ssub.sat.i32(i32, i32) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @saturate8(i8 noundef zeroext %0, i8 noundef zeroext %1) #0 {
  %3 = alloca i8, align 1
  %4 = alloca i8, align 1
  %5 = alloca i8, align 1
  %6 = alloca i8, align 1
  %7 = alloca i8, align 1
  %8 = alloca i32, align 4
  store i8 %0, ptr %3, align 1
  store i8 %1, ptr %4, align 1
  %9 = load i8, ptr %3, align 1
  %10 = load i8, ptr %4, align 1
  %11 = call i8 @llvm.uadd.sat.i8(i8 %9, i8 %10)
  store i8 %11, ptr %5, align 1
  %12 = load i8, ptr %4, align 1
  %13 = load i8, ptr %3, align 1
  %14 = call i8 @llvm.usub.sat.i8(i8 %12, i8 %13)
  store i8 %14, ptr %6, align 1
  %15 = load i8, ptr %4, align 1
  %16 = call i8 @llvm.sadd.sat.i8(i8 100, i8 %15)
  store i8 %16, ptr %7, align 1
  %17 = load i8, ptr %3, align 1
  %18 = zext i8 %17 to i32
  %19 = load i8, ptr %4, align 1
  %20 = zext i8 %19 to i32
  %21 = add nsw i32 %18, %20
  store i32 %21, ptr %8, align 4
  %22 = load i32, ptr %8, align 4
  %23 = icmp ugt i32 %22, 255
  br i1 %23, label %24, label %25

24:                                               ; preds = %2
  store i32 255, ptr %8, align 4
  br label %25

25:                                               ; preds = %24, %2
  %26 = load i8, ptr %5, align 1
  %27 = zext i8 %26 to i32
  %28 = mul nsw i32 %27, 3
  %29 = load i8, ptr %6, align 1
  %30 = zext i8 %29 to i32
  %31 = mul nsw i32 %30, 5
  %32 = add nsw i32 %28, %31
  %33 = load i8, ptr %7, align 1
  %34 = sext i8 %33 to i32
  %35 = add nsw i32 %32, %34
  %36 = load i32, ptr %8, align 4
  %37 = add i32 %35, %36
  ret i32 %37
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.uadd.sat.i8(i8, i8) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.usub.sat.i8(i8, i8) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.sadd.sat.i8(i8, i8) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @clamp(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = fcmp ogt double %3, 0x41DFFFFFFFC00000
  br i1 %4, label %5, label %6

5:                                                ; preds = %1
  br label %15

6:                                                ; preds = %1
  %7 = load double, ptr %2, align 8
  %8 = fcmp olt double %7, -3.000000e+00
  br i1 %8, label %9, label %10

9:                                                ; preds = %6
  br label %13

10:                                               ; preds = %6
  %11 = load double, ptr %2, align 8
  %12 = fptosi double %11 to i32
  br label %13

13:                                               ; preds = %10, %9
  %14 = phi i32 [ -3, %9 ], [ %12, %10 ]
  br label %15

15:                                               ; preds = %13, %5
  %16 = phi i32 [ 2147483647, %5 ], [ %14, %13 ]
  ret i32 %16
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @minmax(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store i32 %0, ptr %4, align 4
  store i32 %1, ptr %5, align 4
  store i32 %2, ptr %6, align 4
  %10 = load i32, ptr %4, align 4
  %11 = load i32, ptr %5, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %15

13:                                               ; preds = %3
  %14 = load i32, ptr %4, align 4
  br label %17

15:                                               ; preds = %3
  %16 = load i32, ptr %5, align 4
  br label %17

17:                                               ; preds = %15, %13
  %18 = phi i32 [ %14, %13 ], [ %16, %15 ]
  store i32 %18, ptr %7, align 4
  %19 = load i32, ptr %4, align 4
  %20 = load i32, ptr %5, align 4
  %21 = icmp sgt i32 %19, %20
  br i1 %21, label %22, label %24

22:                                               ; preds = %17
  %23 = load i32, ptr %4, align 4
  br label %26

24:                                               ; preds = %17
  %25 = load i32, ptr %5, align 4
  br label %26

26:                                               ; preds = %24, %22
  %27 = phi i32 [ %23, %22 ], [ %25, %24 ]
  store i32 %27, ptr %8, align 4
  %28 = load i32, ptr %4, align 4
  %29 = load i32, ptr %5, align 4
  %30 = icmp ult i32 %28, %29
  br i1 %30, label %31, label %33

31:                                               ; preds = %26
  %32 = load i32, ptr %4, align 4
  br label %35

33:                                               ; preds = %26
  %34 = load i32, ptr %5, align 4
  br label %35

35:                                               ; preds = %33, %31
  %36 = phi i32 [ %32, %31 ], [ %34, %33 ]
  store i32 %36, ptr %9, align 4
  %37 = load i32, ptr %7, align 4
  %38 = load i32, ptr %6, align 4
  %39 = icmp slt i32 %37, %38
  br i1 %39, label %40, label %42

40:                                               ; preds = %35
  %41 = load i32, ptr %7, align 4
  br label %44

42:                                               ; preds = %35
  %43 = load i32, ptr %6, align 4
  br label %44

44:                                               ; preds = %42, %40
  %45 = phi i32 [ %41, %40 ], [ %43, %42 ]
  %46 = mul nsw i32 %45, 100
  %47 = load i32, ptr %8, align 4
  %48 = load i32, ptr %6, align 4
  %49 = icmp sgt i32 %47, %48
  br i1 %49, label %50, label %52

50:                                               ; preds = %44
  %51 = load i32, ptr %8, align 4
  br label %54

52:                                               ; preds = %44
  %53 = load i32, ptr %6, align 4
  br label %54

54:                                               ; preds = %52, %50
  %55 = phi i32 [ %51, %50 ], [ %53, %52 ]
  %56 = add nsw i32 %46, %55
  %57 = load i32, ptr %9, align 4
  %58 = load i32, ptr %6, align 4
  %59 = call i32 @llvm.umax.i32(i32 %57, i32 %58)
  %60 = add nsw i32 %56, %59
  %61 = load i32, ptr %7, align 4
  %62 = load i32, ptr %8, align 4
  %63 = call i32 @llvm.smin.i32(i32 %61, i32 %62)
  %64 = add nsw i32 %60, %63
  ret i32 %64
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

; Function Attrs: noinline nounwind optnone
define hidden i64 @absolutes(i32 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i64 %1, ptr %4, align 8
  %7 = load i64, ptr %4, align 8
  %8 = icmp slt i64 %7, 0
  br i1 %8, label %9, label %12

9:                                                ; preds = %2
  %10 = load i64, ptr %4, align 8
  %11 = sub nsw i64 0, %10
  br label %14

12:                                               ; preds = %2
  %13 = load i64, ptr %4, align 8
  br label %14

14:                                               ; preds = %12, %9
  %15 = phi i64 [ %11, %9 ], [ %13, %12 ]
  store i64 %15, ptr %5, align 8
  %16 = load i32, ptr %3, align 4
  %17 = load i32, ptr %3, align 4
  %18 = ashr i32 %17, 31
  %19 = xor i32 %16, %18
  %20 = load i32, ptr %3, align 4
  %21 = ashr i32 %20, 31
  %22 = sub nsw i32 %19, %21
  store i32 %22, ptr %6, align 4
  %23 = load i64, ptr %5, align 8
  %24 = load i32, ptr %6, align 4
  %25 = sext i32 %24 to i64
  %26 = add nsw i64 %23, %25
  %27 = load i32, ptr %3, align 4
  %28 = call i32 @llvm.abs.i32(i32 %27, i1 true)
  %29 = sext i32 %28 to i64
  %30 = add nsw i64 %26, %29
  %31 = load i64, ptr %4, align 8
  %32 = call i64 @llvm.abs.i64(i64 %31, i1 true)
  %33 = add nsw i64 %30, %32
  %34 = load i32, ptr %3, align 4
  %35 = call i32 @llvm.abs.i32(i32 %34, i1 false)
  %36 = sext i32 %35 to i64
  %37 = add nsw i64 %33, %36
  ret i64 %37
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone
define hidden i32 @tricks(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %7 = load i32, ptr %2, align 4
  %8 = sub i32 %7, 1
  store i32 %8, ptr %3, align 4
  %9 = load i32, ptr %3, align 4
  %10 = lshr i32 %9, 1
  %11 = load i32, ptr %3, align 4
  %12 = or i32 %11, %10
  store i32 %12, ptr %3, align 4
  %13 = load i32, ptr %3, align 4
  %14 = lshr i32 %13, 2
  %15 = load i32, ptr %3, align 4
  %16 = or i32 %15, %14
  store i32 %16, ptr %3, align 4
  %17 = load i32, ptr %3, align 4
  %18 = lshr i32 %17, 4
  %19 = load i32, ptr %3, align 4
  %20 = or i32 %19, %18
  store i32 %20, ptr %3, align 4
  %21 = load i32, ptr %3, align 4
  %22 = lshr i32 %21, 8
  %23 = load i32, ptr %3, align 4
  %24 = or i32 %23, %22
  store i32 %24, ptr %3, align 4
  %25 = load i32, ptr %3, align 4
  %26 = lshr i32 %25, 16
  %27 = load i32, ptr %3, align 4
  %28 = or i32 %27, %26
  store i32 %28, ptr %3, align 4
  %29 = load i32, ptr %2, align 4
  %30 = load i32, ptr %2, align 4
  %31 = sub i32 0, %30
  %32 = and i32 %29, %31
  store i32 %32, ptr %4, align 4
  store i32 0, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %33

33:                                               ; preds = %46, %1
  %34 = load i32, ptr %6, align 4
  %35 = icmp slt i32 %34, 32
  br i1 %35, label %36, label %49

36:                                               ; preds = %33
  %37 = load i32, ptr %2, align 4
  %38 = load i32, ptr %6, align 4
  %39 = lshr i32 %37, %38
  %40 = and i32 %39, 1
  %41 = load i32, ptr %6, align 4
  %42 = sub nsw i32 31, %41
  %43 = shl i32 %40, %42
  %44 = load i32, ptr %5, align 4
  %45 = or i32 %44, %43
  store i32 %45, ptr %5, align 4
  br label %46

46:                                               ; preds = %36
  %47 = load i32, ptr %6, align 4
  %48 = add nsw i32 %47, 1
  store i32 %48, ptr %6, align 4
  br label %33, !llvm.loop !4

49:                                               ; preds = %33
  %50 = load i32, ptr %3, align 4
  %51 = load i32, ptr %4, align 4
  %52 = add i32 %50, %51
  %53 = load i32, ptr %5, align 4
  %54 = add i32 %52, %53
  %55 = load i32, ptr %2, align 4
  %56 = call i32 @llvm.cttz.i32(i32 %55, i1 true)
  %57 = add i32 %56, 1
  %58 = icmp eq i32 %55, 0
  %59 = select i1 %58, i32 0, i32 %57
  %60 = add i32 %54, %59
  %61 = load i32, ptr %2, align 4
  %62 = call i32 @llvm.ctpop.i32(i32 %61)
  %63 = and i32 %62, 1
  %64 = add i32 %60, %63
  %65 = load i32, ptr %2, align 4
  %66 = icmp slt i32 %65, 0
  %67 = xor i32 %65, -1
  %68 = select i1 %66, i32 %67, i32 %65
  %69 = call i32 @llvm.ctlz.i32(i32 %68, i1 false)
  %70 = sub nuw i32 %69, 1
  %71 = add i32 %64, %70
  %72 = load i32, ptr %2, align 4
  %73 = shl i32 %72, 7
  %74 = load i32, ptr %2, align 4
  %75 = lshr i32 %74, 25
  %76 = or i32 %73, %75
  %77 = add i32 %71, %76
  %78 = load i32, ptr %2, align 4
  %79 = load i32, ptr %2, align 4
  %80 = sub i32 %79, 1
  %81 = and i32 %78, %80
  %82 = icmp ne i32 %81, 0
  %83 = xor i1 %82, true
  %84 = zext i1 %83 to i32
  %85 = add i32 %77, %84
  ret i32 %85
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctlz.i32(i32, i1 immarg) #2

; Function Attrs: noinline nounwind optnone
define hidden i32 @hash(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i64 -7046029254386353131, ptr %3, align 8
  store i32 0, ptr %4, align 4
  br label %5

5:                                                ; preds = %29, %1
  %6 = load i32, ptr %4, align 4
  %7 = load i32, ptr %2, align 4
  %8 = icmp slt i32 %6, %7
  br i1 %8, label %9, label %32

9:                                                ; preds = %5
  %10 = load i64, ptr %3, align 8
  %11 = lshr i64 %10, 30
  %12 = load i64, ptr %3, align 8
  %13 = xor i64 %12, %11
  store i64 %13, ptr %3, align 8
  %14 = load i64, ptr %3, align 8
  %15 = mul i64 %14, -4658895280553007687
  store i64 %15, ptr %3, align 8
  %16 = load i64, ptr %3, align 8
  %17 = lshr i64 %16, 27
  %18 = load i64, ptr %3, align 8
  %19 = xor i64 %18, %17
  store i64 %19, ptr %3, align 8
  %20 = load i64, ptr %3, align 8
  %21 = mul i64 %20, -7723592293110705685
  store i64 %21, ptr %3, align 8
  %22 = load i64, ptr %3, align 8
  %23 = lshr i64 %22, 31
  %24 = load i32, ptr %4, align 4
  %25 = sext i32 %24 to i64
  %26 = add i64 %23, %25
  %27 = load i64, ptr %3, align 8
  %28 = xor i64 %27, %26
  store i64 %28, ptr %3, align 8
  br label %29

29:                                               ; preds = %9
  %30 = load i32, ptr %4, align 4
  %31 = add nsw i32 %30, 1
  store i32 %31, ptr %4, align 4
  br label %5, !llvm.loop !5

32:                                               ; preds = %5
  %33 = load i64, ptr %3, align 8
  %34 = lshr i64 %33, 32
  %35 = load i64, ptr %3, align 8
  %36 = xor i64 %34, %35
  %37 = trunc i64 %36 to i32
  ret i32 %37
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @shifts(i64 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  store i64 %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %6 = load i64, ptr %3, align 8
  %7 = load i32, ptr %4, align 4
  %8 = zext i32 %7 to i64
  %9 = ashr i64 %6, %8
  store i64 %9, ptr %5, align 8
  %10 = load i64, ptr %3, align 8
  %11 = load i32, ptr %4, align 4
  %12 = zext i32 %11 to i64
  %13 = lshr i64 %10, %12
  %14 = load i64, ptr %3, align 8
  %15 = load i32, ptr %4, align 4
  %16 = zext i32 %15 to i64
  %17 = shl i64 %14, %16
  %18 = add i64 %13, %17
  %19 = load i64, ptr %5, align 8
  %20 = add i64 %18, %19
  %21 = load i64, ptr %3, align 8
  %22 = trunc i64 %21 to i16
  %23 = sext i16 %22 to i32
  %24 = ashr i32 %23, 3
  %25 = sext i32 %24 to i64
  %26 = add i64 %20, %25
  %27 = load i64, ptr %3, align 8
  %28 = lshr i64 %27, 4
  %29 = trunc i64 %28 to i8
  %30 = zext i8 %29 to i64
  %31 = add i64 %26, %30
  %32 = load i64, ptr %3, align 8
  %33 = lshr i64 %32, 56
  %34 = trunc i64 %33 to i8
  %35 = sext i8 %34 to i32
  %36 = ashr i32 %35, 2
  %37 = sext i32 %36 to i64
  %38 = add i64 %31, %37
  ret i64 %38
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @mulhi(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  %5 = load i64, ptr %3, align 8
  %6 = zext i64 %5 to i128
  %7 = load i64, ptr %4, align 8
  %8 = zext i64 %7 to i128
  %9 = mul i128 %6, %8
  %10 = lshr i128 %9, 64
  %11 = trunc i128 %10 to i64
  %12 = load i64, ptr %3, align 8
  %13 = sext i64 %12 to i128
  %14 = load i64, ptr %4, align 8
  %15 = sext i64 %14 to i128
  %16 = mul nsw i128 %13, %15
  %17 = ashr i128 %16, 64
  %18 = trunc i128 %17 to i64
  %19 = xor i64 %11, %18
  ret i64 %19
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @sqrt_int(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  store i32 1073741824, ptr %4, align 4
  br label %5

5:                                                ; preds = %9, %1
  %6 = load i32, ptr %4, align 4
  %7 = load i32, ptr %2, align 4
  %8 = icmp ugt i32 %6, %7
  br i1 %8, label %9, label %12

9:                                                ; preds = %5
  %10 = load i32, ptr %4, align 4
  %11 = lshr i32 %10, 2
  store i32 %11, ptr %4, align 4
  br label %5, !llvm.loop !6

12:                                               ; preds = %5
  br label %13

13:                                               ; preds = %35, %12
  %14 = load i32, ptr %4, align 4
  %15 = icmp ne i32 %14, 0
  br i1 %15, label %16, label %38

16:                                               ; preds = %13
  %17 = load i32, ptr %2, align 4
  %18 = load i32, ptr %3, align 4
  %19 = load i32, ptr %4, align 4
  %20 = add i32 %18, %19
  %21 = icmp uge i32 %17, %20
  br i1 %21, label %22, label %32

22:                                               ; preds = %16
  %23 = load i32, ptr %3, align 4
  %24 = load i32, ptr %4, align 4
  %25 = add i32 %23, %24
  %26 = load i32, ptr %2, align 4
  %27 = sub i32 %26, %25
  store i32 %27, ptr %2, align 4
  %28 = load i32, ptr %3, align 4
  %29 = lshr i32 %28, 1
  %30 = load i32, ptr %4, align 4
  %31 = add i32 %29, %30
  store i32 %31, ptr %3, align 4
  br label %35

32:                                               ; preds = %16
  %33 = load i32, ptr %3, align 4
  %34 = lshr i32 %33, 1
  store i32 %34, ptr %3, align 4
  br label %35

35:                                               ; preds = %32, %22
  %36 = load i32, ptr %4, align 4
  %37 = lshr i32 %36, 2
  store i32 %37, ptr %4, align 4
  br label %13, !llvm.loop !7

38:                                               ; preds = %13
  %39 = load i32, ptr %3, align 4
  ret i32 %39
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @isqrt64(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %2, align 8
  %5 = load i64, ptr %2, align 8
  store i64 %5, ptr %3, align 8
  %6 = load i64, ptr %3, align 8
  %7 = add i64 %6, 1
  %8 = udiv i64 %7, 2
  store i64 %8, ptr %4, align 8
  br label %9

9:                                                ; preds = %13, %1
  %10 = load i64, ptr %4, align 8
  %11 = load i64, ptr %3, align 8
  %12 = icmp ult i64 %10, %11
  br i1 %12, label %13, label %21

13:                                               ; preds = %9
  %14 = load i64, ptr %4, align 8
  store i64 %14, ptr %3, align 8
  %15 = load i64, ptr %3, align 8
  %16 = load i64, ptr %2, align 8
  %17 = load i64, ptr %3, align 8
  %18 = udiv i64 %16, %17
  %19 = add i64 %15, %18
  %20 = udiv i64 %19, 2
  store i64 %20, ptr %4, align 8
  br label %9, !llvm.loop !8

21:                                               ; preds = %9
  %22 = load i64, ptr %3, align 8
  ret i64 %22
}

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.mustprogress"}
!4 = distinct !{!4, !3}
!5 = distinct !{!5, !3}
!6 = distinct !{!6, !3}
!7 = distinct !{!7, !3}
!8 = distinct !{!8, !3}
