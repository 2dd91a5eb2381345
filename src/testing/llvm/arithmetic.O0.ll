; run: @signed32(1000003, -77) == 2190
; run: @unsigned32(-294967296, 77) == 1066685369
; run: @signed64(-1234567890123456789, 987654321) == 6747636492885801322
; run: @unsigned64(-5, 1000) == 18446744073710178
; run: @narrow(200, 100) == 210
; run: @shorts(-30000, 12345) == 6418
; run: @mixed(-1) == 536939238
; run: @compare(-1, 1) == 781
; run: @bools(5, 0) == true
; output: truetruefalse
; ModuleID = 'arithmetic.c'
source_filename = "arithmetic.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

; Function Attrs: noinline nounwind optnone
define hidden i32 @signed32(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %6 = load i32, ptr %3, align 4
  %7 = load i32, ptr %4, align 4
  %8 = add nsw i32 %6, %7
  store i32 %8, ptr %5, align 4
  %9 = load i32, ptr %3, align 4
  %10 = load i32, ptr %4, align 4
  %11 = mul nsw i32 %9, %10
  %12 = load i32, ptr %5, align 4
  %13 = xor i32 %12, %11
  store i32 %13, ptr %5, align 4
  %14 = load i32, ptr %3, align 4
  %15 = load i32, ptr %4, align 4
  %16 = sdiv i32 %14, %15
  %17 = load i32, ptr %5, align 4
  %18 = sub nsw i32 %17, %16
  store i32 %18, ptr %5, align 4
  %19 = load i32, ptr %3, align 4
  %20 = load i32, ptr %4, align 4
  %21 = srem i32 %19, %20
  %22 = load i32, ptr %5, align 4
  %23 = add nsw i32 %22, %21
  store i32 %23, ptr %5, align 4
  %24 = load i32, ptr %3, align 4
  %25 = ashr i32 %24, 3
  %26 = load i32, ptr %5, align 4
  %27 = or i32 %26, %25
  store i32 %27, ptr %5, align 4
  %28 = load i32, ptr %4, align 4
  %29 = shl i32 %28, 5
  %30 = xor i32 %29, -1
  %31 = load i32, ptr %5, align 4
  %32 = and i32 %31, %30
  store i32 %32, ptr %5, align 4
  %33 = load i32, ptr %5, align 4
  ret i32 %33
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @unsigned32(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %3, align 4
  %6 = load i32, ptr %4, align 4
  %7 = udiv i32 %5, %6
  %8 = load i32, ptr %3, align 4
  %9 = load i32, ptr %4, align 4
  %10 = urem i32 %8, %9
  %11 = xor i32 %7, %10
  %12 = load i32, ptr %3, align 4
  %13 = lshr i32 %12, 7
  %14 = xor i32 %11, %13
  %15 = load i32, ptr %3, align 4
  %16 = load i32, ptr %4, align 4
  %17 = mul i32 %15, %16
  %18 = xor i32 %14, %17
  %19 = load i32, ptr %3, align 4
  %20 = load i32, ptr %4, align 4
  %21 = sub i32 %19, %20
  %22 = xor i32 %18, %21
  %23 = load i32, ptr %3, align 4
  %24 = load i32, ptr %4, align 4
  %25 = and i32 %24, 15
  %26 = shl i32 %23, %25
  %27 = xor i32 %22, %26
  ret i32 %27
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @signed64(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  %5 = load i64, ptr %3, align 8
  %6 = load i64, ptr %4, align 8
  %7 = sdiv i64 %5, %6
  %8 = load i64, ptr %3, align 8
  %9 = load i64, ptr %4, align 8
  %10 = srem i64 %8, %9
  %11 = add nsw i64 %7, %10
  %12 = load i64, ptr %3, align 8
  %13 = ashr i64 %12, 11
  %14 = sub nsw i64 %11, %13
  %15 = load i64, ptr %3, align 8
  %16 = load i64, ptr %4, align 8
  %17 = xor i64 %15, %16
  %18 = mul nsw i64 %17, 3
  %19 = add nsw i64 %14, %18
  %20 = load i64, ptr %3, align 8
  %21 = shl i64 %20, 7
  %22 = sub nsw i64 %19, %21
  ret i64 %22
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @unsigned64(i64 noundef %0, i64 noundef %1) #0 {
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
  %11 = add i64 %7, %10
  %12 = load i64, ptr %3, align 8
  %13 = lshr i64 %12, 60
  %14 = add i64 %11, %13
  %15 = load i64, ptr %3, align 8
  %16 = load i64, ptr %4, align 8
  %17 = icmp ugt i64 %15, %16
  %18 = zext i1 %17 to i32
  %19 = sext i32 %18 to i64
  %20 = add i64 %14, %19
  ret i64 %20
}

; Function Attrs: noinline nounwind optnone
define hidden zeroext i8 @narrow(i8 noundef zeroext %0, i8 noundef zeroext %1) #0 {
  %3 = alloca i8, align 1
  %4 = alloca i8, align 1
  %5 = alloca i8, align 1
  %6 = alloca i8, align 1
  %7 = alloca i8, align 1
  store i8 %0, ptr %3, align 1
  store i8 %1, ptr %4, align 1
  %8 = load i8, ptr %3, align 1
  %9 = zext i8 %8 to i32
  %10 = load i8, ptr %4, align 1
  %11 = zext i8 %10 to i32
  %12 = add nsw i32 %9, %11
  %13 = trunc i32 %12 to i8
  store i8 %13, ptr %5, align 1
  %14 = load i8, ptr %3, align 1
  %15 = zext i8 %14 to i32
  %16 = load i8, ptr %4, align 1
  %17 = zext i8 %16 to i32
  %18 = sub nsw i32 %15, %17
  %19 = trunc i32 %18 to i8
  store i8 %19, ptr %6, align 1
  %20 = load i8, ptr %6, align 1
  %21 = sext i8 %20 to i32
  %22 = ashr i32 %21, 1
  %23 = trunc i32 %22 to i8
  store i8 %23, ptr %7, align 1
  %24 = load i8, ptr %5, align 1
  %25 = zext i8 %24 to i32
  %26 = mul nsw i32 %25, 3
  %27 = load i8, ptr %7, align 1
  %28 = sext i8 %27 to i32
  %29 = add nsw i32 %26, %28
  %30 = load i8, ptr %5, align 1
  %31 = zext i8 %30 to i32
  %32 = load i8, ptr %3, align 1
  %33 = zext i8 %32 to i32
  %34 = icmp sgt i32 %31, %33
  %35 = zext i1 %34 to i32
  %36 = sub nsw i32 %29, %35
  %37 = load i8, ptr %3, align 1
  %38 = zext i8 %37 to i32
  %39 = sdiv i32 %38, 7
  %40 = load i8, ptr %4, align 1
  %41 = zext i8 %40 to i32
  %42 = srem i32 %39, %41
  %43 = add nsw i32 %36, %42
  %44 = trunc i32 %43 to i8
  ret i8 %44
}

; Function Attrs: noinline nounwind optnone
define hidden signext i16 @shorts(i16 noundef signext %0, i16 noundef signext %1) #0 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  store i16 %0, ptr %3, align 2
  store i16 %1, ptr %4, align 2
  %7 = load i16, ptr %3, align 2
  %8 = sext i16 %7 to i32
  %9 = load i16, ptr %4, align 2
  %10 = sext i16 %9 to i32
  %11 = mul nsw i32 %8, %10
  %12 = trunc i32 %11 to i16
  store i16 %12, ptr %5, align 2
  %13 = load i16, ptr %5, align 2
  %14 = zext i16 %13 to i32
  %15 = ashr i32 %14, 3
  %16 = trunc i32 %15 to i16
  store i16 %16, ptr %6, align 2
  %17 = load i16, ptr %5, align 2
  %18 = sext i16 %17 to i32
  %19 = ashr i32 %18, 3
  %20 = trunc i32 %19 to i16
  store i16 %20, ptr %5, align 2
  %21 = load i16, ptr %5, align 2
  %22 = sext i16 %21 to i32
  %23 = load i16, ptr %6, align 2
  %24 = zext i16 %23 to i32
  %25 = xor i32 %22, %24
  %26 = load i16, ptr %3, align 2
  %27 = sext i16 %26 to i32
  %28 = sdiv i32 %27, 17
  %29 = xor i32 %25, %28
  %30 = load i16, ptr %4, align 2
  %31 = sext i16 %30 to i32
  %32 = srem i32 %31, -19
  %33 = trunc i32 %32 to i16
  %34 = sext i16 %33 to i32
  %35 = xor i32 %29, %34
  %36 = trunc i32 %35 to i16
  ret i16 %36
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @mixed(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i8, align 1
  %6 = alloca i8, align 1
  store i32 %0, ptr %2, align 4
  %7 = load i32, ptr %2, align 4
  %8 = sext i32 %7 to i64
  store i64 %8, ptr %3, align 8
  %9 = load i32, ptr %2, align 4
  %10 = zext i32 %9 to i64
  store i64 %10, ptr %4, align 8
  %11 = load i32, ptr %2, align 4
  %12 = trunc i32 %11 to i8
  store i8 %12, ptr %5, align 1
  %13 = load i32, ptr %2, align 4
  %14 = trunc i32 %13 to i8
  store i8 %14, ptr %6, align 1
  %15 = load i64, ptr %3, align 8
  %16 = mul nsw i64 %15, 7
  %17 = load i64, ptr %4, align 8
  %18 = lshr i64 %17, 3
  %19 = add nsw i64 %16, %18
  %20 = load i8, ptr %5, align 1
  %21 = sext i8 %20 to i32
  %22 = mul nsw i32 %21, 5
  %23 = sext i32 %22 to i64
  %24 = add nsw i64 %19, %23
  %25 = load i8, ptr %6, align 1
  %26 = zext i8 %25 to i32
  %27 = mul nsw i32 %26, 11
  %28 = sext i32 %27 to i64
  %29 = add nsw i64 %24, %28
  %30 = load i64, ptr %4, align 8
  %31 = trunc i64 %30 to i16
  %32 = sext i16 %31 to i64
  %33 = add nsw i64 %29, %32
  %34 = load i64, ptr %4, align 8
  %35 = trunc i64 %34 to i16
  %36 = zext i16 %35 to i64
  %37 = add nsw i64 %33, %36
  ret i64 %37
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @compare(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %8 = load i32, ptr %3, align 4
  store i32 %8, ptr %5, align 4
  %9 = load i32, ptr %4, align 4
  store i32 %9, ptr %6, align 4
  store i32 0, ptr %7, align 4
  %10 = load i32, ptr %7, align 4
  %11 = mul nsw i32 %10, 2
  %12 = load i32, ptr %3, align 4
  %13 = load i32, ptr %4, align 4
  %14 = icmp slt i32 %12, %13
  %15 = zext i1 %14 to i32
  %16 = add nsw i32 %11, %15
  store i32 %16, ptr %7, align 4
  %17 = load i32, ptr %7, align 4
  %18 = mul nsw i32 %17, 2
  %19 = load i32, ptr %3, align 4
  %20 = load i32, ptr %4, align 4
  %21 = icmp sle i32 %19, %20
  %22 = zext i1 %21 to i32
  %23 = add nsw i32 %18, %22
  store i32 %23, ptr %7, align 4
  %24 = load i32, ptr %7, align 4
  %25 = mul nsw i32 %24, 2
  %26 = load i32, ptr %3, align 4
  %27 = load i32, ptr %4, align 4
  %28 = icmp sgt i32 %26, %27
  %29 = zext i1 %28 to i32
  %30 = add nsw i32 %25, %29
  store i32 %30, ptr %7, align 4
  %31 = load i32, ptr %7, align 4
  %32 = mul nsw i32 %31, 2
  %33 = load i32, ptr %3, align 4
  %34 = load i32, ptr %4, align 4
  %35 = icmp sge i32 %33, %34
  %36 = zext i1 %35 to i32
  %37 = add nsw i32 %32, %36
  store i32 %37, ptr %7, align 4
  %38 = load i32, ptr %7, align 4
  %39 = mul nsw i32 %38, 2
  %40 = load i32, ptr %5, align 4
  %41 = load i32, ptr %6, align 4
  %42 = icmp ult i32 %40, %41
  %43 = zext i1 %42 to i32
  %44 = add nsw i32 %39, %43
  store i32 %44, ptr %7, align 4
  %45 = load i32, ptr %7, align 4
  %46 = mul nsw i32 %45, 2
  %47 = load i32, ptr %5, align 4
  %48 = load i32, ptr %6, align 4
  %49 = icmp ule i32 %47, %48
  %50 = zext i1 %49 to i32
  %51 = add nsw i32 %46, %50
  store i32 %51, ptr %7, align 4
  %52 = load i32, ptr %7, align 4
  %53 = mul nsw i32 %52, 2
  %54 = load i32, ptr %5, align 4
  %55 = load i32, ptr %6, align 4
  %56 = icmp ugt i32 %54, %55
  %57 = zext i1 %56 to i32
  %58 = add nsw i32 %53, %57
  store i32 %58, ptr %7, align 4
  %59 = load i32, ptr %7, align 4
  %60 = mul nsw i32 %59, 2
  %61 = load i32, ptr %5, align 4
  %62 = load i32, ptr %6, align 4
  %63 = icmp uge i32 %61, %62
  %64 = zext i1 %63 to i32
  %65 = add nsw i32 %60, %64
  store i32 %65, ptr %7, align 4
  %66 = load i32, ptr %7, align 4
  %67 = mul nsw i32 %66, 2
  %68 = load i32, ptr %3, align 4
  %69 = load i32, ptr %4, align 4
  %70 = icmp eq i32 %68, %69
  %71 = zext i1 %70 to i32
  %72 = add nsw i32 %67, %71
  store i32 %72, ptr %7, align 4
  %73 = load i32, ptr %7, align 4
  %74 = mul nsw i32 %73, 2
  %75 = load i32, ptr %3, align 4
  %76 = load i32, ptr %4, align 4
  %77 = icmp ne i32 %75, %76
  %78 = zext i1 %77 to i32
  %79 = add nsw i32 %74, %78
  store i32 %79, ptr %7, align 4
  %80 = load i32, ptr %7, align 4
  ret i32 %80
}

; Function Attrs: noinline nounwind optnone
define hidden zeroext i1 @bools(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i8, align 1
  %6 = alloca i8, align 1
  %7 = alloca i8, align 1
  %8 = alloca i8, align 1
  %9 = alloca i8, align 1
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %10 = load i32, ptr %3, align 4
  %11 = icmp ne i32 %10, 0
  %12 = zext i1 %11 to i8
  store i8 %12, ptr %5, align 1
  %13 = load i32, ptr %4, align 4
  %14 = icmp ne i32 %13, 0
  %15 = zext i1 %14 to i8
  store i8 %15, ptr %6, align 1
  %16 = load i8, ptr %5, align 1
  %17 = trunc i8 %16 to i1
  %18 = zext i1 %17 to i32
  %19 = load i8, ptr %6, align 1
  %20 = trunc i8 %19 to i1
  %21 = zext i1 %20 to i32
  %22 = xor i32 %18, %21
  %23 = icmp ne i32 %22, 0
  %24 = zext i1 %23 to i8
  store i8 %24, ptr %7, align 1
  %25 = load i8, ptr %5, align 1
  %26 = trunc i8 %25 to i1
  br i1 %26, label %27, label %31

27:                                               ; preds = %2
  %28 = load i8, ptr %6, align 1
  %29 = trunc i8 %28 to i1
  %30 = xor i1 %29, true
  br label %31

31:                                               ; preds = %27, %2
  %32 = phi i1 [ false, %2 ], [ %30, %27 ]
  %33 = zext i1 %32 to i8
  store i8 %33, ptr %8, align 1
  %34 = load i8, ptr %5, align 1
  %35 = trunc i8 %34 to i1
  br i1 %35, label %39, label %36

36:                                               ; preds = %31
  %37 = load i8, ptr %6, align 1
  %38 = trunc i8 %37 to i1
  br label %39

39:                                               ; preds = %36, %31
  %40 = phi i1 [ true, %31 ], [ %38, %36 ]
  %41 = zext i1 %40 to i8
  store i8 %41, ptr %9, align 1
  %42 = load i8, ptr %7, align 1
  %43 = trunc i8 %42 to i1
  call void @print_bool(i1 noundef zeroext %43)
  %44 = load i8, ptr %8, align 1
  %45 = trunc i8 %44 to i1
  %46 = zext i1 %45 to i32
  %47 = load i8, ptr %9, align 1
  %48 = trunc i8 %47 to i1
  %49 = zext i1 %48 to i32
  %50 = and i32 %46, %49
  %51 = icmp ne i32 %50, 0
  call void @print_bool(i1 noundef zeroext %51)
  %52 = load i8, ptr %9, align 1
  %53 = trunc i8 %52 to i1
  %54 = xor i1 %53, true
  call void @print_bool(i1 noundef zeroext %54)
  call void @print_newline()
  %55 = load i8, ptr %7, align 1
  %56 = trunc i8 %55 to i1
  %57 = zext i1 %56 to i32
  %58 = load i8, ptr %8, align 1
  %59 = trunc i8 %58 to i1
  %60 = zext i1 %59 to i32
  %61 = and i32 %57, %60
  %62 = load i8, ptr %9, align 1
  %63 = trunc i8 %62 to i1
  %64 = zext i1 %63 to i32
  %65 = load i8, ptr %6, align 1
  %66 = trunc i8 %65 to i1
  %67 = zext i1 %66 to i32
  %68 = and i32 %64, %67
  %69 = or i32 %61, %68
  %70 = icmp ne i32 %69, 0
  ret i1 %70
}

declare void @print_bool(i1 noundef zeroext) #1

declare void @print_newline() #1

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
