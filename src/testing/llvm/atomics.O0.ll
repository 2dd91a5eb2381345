; run: @counter(100) == 19075
; run: @exchange(5) == 510
; run: @compare(7) == 1760
; run: @widths(3) == 7730941197568
; run: @pointers() == 34
; run: @fences(9) == 10
; ModuleID = 'atomics.c'
source_filename = "atomics.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

@plain = internal global i32 0, align 4
@count = internal global i32 0, align 4
@widths.b = internal global i8 0, align 1
@widths.h = internal global i16 0, align 2
@widths.l = internal global i64 0, align 8
@pointers.cells = internal global [2 x i32] [i32 3, i32 4], align 4
@pointers.p = internal global ptr null, align 4

; Function Attrs: noinline nounwind optnone
define hidden i32 @counter(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  br label %16

16:                                               ; preds = %27, %1
  %17 = load i32, ptr %3, align 4
  %18 = load i32, ptr %2, align 4
  %19 = icmp slt i32 %17, %18
  br i1 %19, label %20, label %30

20:                                               ; preds = %16
  %21 = load i32, ptr %3, align 4
  store i32 %21, ptr %4, align 4
  %22 = load i32, ptr %4, align 4
  %23 = atomicrmw add ptr @plain, i32 %22 monotonic, align 4
  store i32 %23, ptr %5, align 4
  %24 = load i32, ptr %5, align 4
  %25 = atomicrmw add ptr @count, i32 2 seq_cst, align 4
  %26 = add i32 %25, 2
  br label %27

27:                                               ; preds = %20
  %28 = load i32, ptr %3, align 4
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %3, align 4
  br label %16, !llvm.loop !2

30:                                               ; preds = %16
  store i32 10, ptr %7, align 4
  %31 = load i32, ptr %7, align 4
  %32 = atomicrmw sub ptr @plain, i32 %31 seq_cst, align 4
  store i32 %32, ptr %8, align 4
  %33 = load i32, ptr %8, align 4
  store i32 %33, ptr %6, align 4
  store i32 4095, ptr %9, align 4
  %34 = load i32, ptr %9, align 4
  %35 = atomicrmw and ptr @plain, i32 %34 acq_rel, align 4
  store i32 %35, ptr %10, align 4
  %36 = load i32, ptr %10, align 4
  %37 = load i32, ptr %6, align 4
  %38 = add nsw i32 %37, %36
  store i32 %38, ptr %6, align 4
  store i32 12288, ptr %11, align 4
  %39 = load i32, ptr %11, align 4
  %40 = atomicrmw or ptr @plain, i32 %39 release, align 4
  store i32 %40, ptr %12, align 4
  %41 = load i32, ptr %12, align 4
  %42 = load i32, ptr %6, align 4
  %43 = xor i32 %42, %41
  store i32 %43, ptr %6, align 4
  store i32 85, ptr %13, align 4
  %44 = load i32, ptr %13, align 4
  %45 = atomicrmw xor ptr @plain, i32 %44 seq_cst, align 4
  store i32 %45, ptr %14, align 4
  %46 = load i32, ptr %14, align 4
  %47 = load i32, ptr %6, align 4
  %48 = xor i32 %47, %46
  store i32 %48, ptr %6, align 4
  %49 = load i32, ptr %6, align 4
  %50 = load atomic i32, ptr @plain acquire, align 4
  store i32 %50, ptr %15, align 4
  %51 = load i32, ptr %15, align 4
  %52 = add nsw i32 %49, %51
  %53 = load atomic i32, ptr @count seq_cst, align 4
  %54 = add nsw i32 %52, %53
  ret i32 %54
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @exchange(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %7 = load i32, ptr %2, align 4
  store i32 %7, ptr %3, align 4
  %8 = load i32, ptr %3, align 4
  store atomic i32 %8, ptr @plain release, align 4
  %9 = load i32, ptr %2, align 4
  %10 = mul nsw i32 %9, 2
  store i32 %10, ptr %5, align 4
  %11 = load i32, ptr %5, align 4
  %12 = atomicrmw xchg ptr @plain, i32 %11 seq_cst, align 4
  store i32 %12, ptr %6, align 4
  %13 = load i32, ptr %6, align 4
  store i32 %13, ptr %4, align 4
  %14 = load i32, ptr %4, align 4
  %15 = mul nsw i32 %14, 100
  %16 = load i32, ptr @plain, align 4
  %17 = add nsw i32 %15, %16
  ret i32 %17
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @compare(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i8, align 1
  %5 = alloca i32, align 4
  %6 = alloca i8, align 1
  %7 = alloca i8, align 1
  %8 = alloca i32, align 4
  %9 = alloca i8, align 1
  store i32 %0, ptr %2, align 4
  %10 = load i32, ptr %2, align 4
  store i32 %10, ptr @plain, align 4
  %11 = load i32, ptr %2, align 4
  %12 = add nsw i32 %11, 1
  store i32 %12, ptr %3, align 4
  store i32 50, ptr %5, align 4
  %13 = load i32, ptr %3, align 4
  %14 = load i32, ptr %5, align 4
  %15 = cmpxchg ptr @plain, i32 %13, i32 %14 seq_cst seq_cst, align 4
  %16 = extractvalue { i32, i1 } %15, 0
  %17 = extractvalue { i32, i1 } %15, 1
  br i1 %17, label %19, label %18

18:                                               ; preds = %1
  store i32 %16, ptr %3, align 4
  br label %19

19:                                               ; preds = %18, %1
  %20 = zext i1 %17 to i8
  store i8 %20, ptr %6, align 1
  %21 = load i8, ptr %6, align 1
  %22 = trunc i8 %21 to i1
  %23 = zext i1 %22 to i8
  store i8 %23, ptr %4, align 1
  store i32 60, ptr %8, align 4
  %24 = load i32, ptr %3, align 4
  %25 = load i32, ptr %8, align 4
  %26 = cmpxchg weak ptr @plain, i32 %24, i32 %25 acq_rel acquire, align 4
  %27 = extractvalue { i32, i1 } %26, 0
  %28 = extractvalue { i32, i1 } %26, 1
  br i1 %28, label %30, label %29

29:                                               ; preds = %19
  store i32 %27, ptr %3, align 4
  br label %30

30:                                               ; preds = %29, %19
  %31 = zext i1 %28 to i8
  store i8 %31, ptr %9, align 1
  %32 = load i8, ptr %9, align 1
  %33 = trunc i8 %32 to i1
  %34 = zext i1 %33 to i8
  store i8 %34, ptr %7, align 1
  %35 = load i8, ptr %4, align 1
  %36 = trunc i8 %35 to i1
  %37 = zext i1 %36 to i32
  %38 = mul nsw i32 %37, 10000
  %39 = load i8, ptr %7, align 1
  %40 = trunc i8 %39 to i1
  %41 = zext i1 %40 to i32
  %42 = mul nsw i32 %41, 1000
  %43 = add nsw i32 %38, %42
  %44 = load i32, ptr %3, align 4
  %45 = mul nsw i32 %44, 100
  %46 = add nsw i32 %43, %45
  %47 = load i32, ptr @plain, align 4
  %48 = add nsw i32 %46, %47
  ret i32 %48
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @widths(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i8, align 1
  %5 = alloca i8, align 1
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  br label %10

10:                                               ; preds = %30, %1
  %11 = load i32, ptr %3, align 4
  %12 = icmp slt i32 %11, 300
  br i1 %12, label %13, label %33

13:                                               ; preds = %10
  %14 = load i32, ptr %2, align 4
  %15 = trunc i32 %14 to i8
  store i8 %15, ptr %4, align 1
  %16 = load i8, ptr %4, align 1
  %17 = atomicrmw add ptr @widths.b, i8 %16 seq_cst, align 1
  store i8 %17, ptr %5, align 1
  %18 = load i8, ptr %5, align 1
  %19 = load i32, ptr %2, align 4
  %20 = trunc i32 %19 to i16
  store i16 %20, ptr %6, align 2
  %21 = load i16, ptr %6, align 2
  %22 = atomicrmw sub ptr @widths.h, i16 %21 seq_cst, align 2
  store i16 %22, ptr %7, align 2
  %23 = load i16, ptr %7, align 2
  %24 = load i32, ptr %2, align 4
  %25 = sext i32 %24 to i64
  %26 = shl i64 %25, 33
  store i64 %26, ptr %8, align 8
  %27 = load i64, ptr %8, align 8
  %28 = atomicrmw add ptr @widths.l, i64 %27 seq_cst, align 8
  store i64 %28, ptr %9, align 8
  %29 = load i64, ptr %9, align 8
  br label %30

30:                                               ; preds = %13
  %31 = load i32, ptr %3, align 4
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %3, align 4
  br label %10, !llvm.loop !4

33:                                               ; preds = %10
  %34 = load i8, ptr @widths.b, align 1
  %35 = zext i8 %34 to i32
  %36 = load i16, ptr @widths.h, align 2
  %37 = zext i16 %36 to i32
  %38 = add nsw i32 %35, %37
  %39 = sext i32 %38 to i64
  %40 = load i64, ptr @widths.l, align 8
  %41 = add nsw i64 %39, %40
  ret i64 %41
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @pointers() #0 {
  %1 = alloca ptr, align 4
  %2 = alloca ptr, align 4
  %3 = alloca ptr, align 4
  %4 = alloca i8, align 1
  %5 = alloca ptr, align 4
  %6 = alloca ptr, align 4
  %7 = alloca ptr, align 4
  %8 = alloca ptr, align 4
  store ptr getelementptr inbounds ([2 x i32], ptr @pointers.cells, i32 0, i32 1), ptr %1, align 4
  %9 = load i32, ptr %1, align 4
  store atomic i32 %9, ptr @pointers.p seq_cst, align 4
  store ptr getelementptr inbounds ([2 x i32], ptr @pointers.cells, i32 0, i32 1), ptr %2, align 4
  store ptr @pointers.cells, ptr %3, align 4
  %10 = load i32, ptr %2, align 4
  %11 = load i32, ptr %3, align 4
  %12 = cmpxchg ptr @pointers.p, i32 %10, i32 %11 seq_cst seq_cst, align 4
  %13 = extractvalue { i32, i1 } %12, 0
  %14 = extractvalue { i32, i1 } %12, 1
  br i1 %14, label %16, label %15

15:                                               ; preds = %0
  store i32 %13, ptr %2, align 4
  br label %16

16:                                               ; preds = %15, %0
  %17 = zext i1 %14 to i8
  store i8 %17, ptr %4, align 1
  %18 = load i8, ptr %4, align 1
  %19 = trunc i8 %18 to i1
  %20 = load ptr, ptr %2, align 4
  store ptr %20, ptr %6, align 4
  %21 = load i32, ptr %6, align 4
  %22 = atomicrmw xchg ptr @pointers.p, i32 %21 seq_cst, align 4
  store i32 %22, ptr %7, align 4
  %23 = load ptr, ptr %7, align 4
  store ptr %23, ptr %5, align 4
  %24 = load ptr, ptr %5, align 4
  %25 = load i32, ptr %24, align 4
  %26 = mul nsw i32 %25, 10
  %27 = load atomic i32, ptr @pointers.p seq_cst, align 4
  store i32 %27, ptr %8, align 4
  %28 = load ptr, ptr %8, align 4
  %29 = load i32, ptr %28, align 4
  %30 = add nsw i32 %26, %29
  ret i32 %30
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @fences(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  store i32 %3, ptr @plain, align 4
  fence seq_cst
  fence syncscope("singlethread") acq_rel
  %4 = load i32, ptr @plain, align 4
  %5 = add nsw i32 %4, 1
  ret i32 %5
}

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.mustprogress"}
!4 = distinct !{!4, !3}
