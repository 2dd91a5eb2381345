; run: @counter() x 3 == 1306
; run: @counter() == 1408
; run: @tables(2) == 305485436.5
; run: @offsets() == 33248
; run: @linked() == 112737
; run: @fields() == 19
; run: @names(1)
; output: rot,gruen,blau,
; run: @partial() == 13314
; run: @constants() == -8664855588124999744
; ModuleID = 'globals.c'
source_filename = "globals.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

%struct.item = type { i32, ptr, ptr }
%union.anon = type { i32 }
%struct.anon = type { [3 x i8], i32 }
%struct.mixed = type { i8, %union.anon, ptr, double }

@counter.inner = internal global i32 0, align 4
@calls = internal global i32 10, align 4
@bytes = hidden global [5 x i8] c"\01\FE\03\00\00", align 1
@halves = hidden global [2 x i16] [i16 -1, i16 1], align 2
@longs = hidden global [3 x i64] [i64 -1, i64 1311768467463790320, i64 5], align 16
@reals = hidden global [3 x float] [float 1.500000e+00, float -2.500000e-01, float 0x46293E5940000000], align 4
@grid = hidden constant [2 x [3 x double]] [[3 x double] [double 1.000000e+00, double 2.000000e+00, double 3.000000e+00], [3 x double] [double 4.000000e+00, double 5.500000e+00, double 6.000000e+00]], align 16
@flags = hidden global [3 x i8] c"\01\00\01", align 1
@second = internal global ptr getelementptr (i8, ptr @numbers, i64 4), align 4
@end = internal global ptr getelementptr (i8, ptr @numbers, i64 20), align 4
@tail = internal global ptr getelementptr (i8, ptr @text, i64 7), align 4
@places = internal constant [3 x ptr] [ptr getelementptr (i8, ptr @numbers, i64 16), ptr @numbers, ptr getelementptr (i8, ptr @numbers, i64 8)], align 4
@head = internal global %struct.item { i32 0, ptr @items, ptr @.str }, align 4
@colours = internal constant [3 x [2 x ptr]] [[2 x ptr] [ptr @.str.5, ptr @.str.6], [2 x ptr] [ptr @.str.7, ptr @.str.8], [2 x ptr] [ptr @.str.9, ptr @.str.10]], align 16
@masks = internal constant [3 x i64] [i64 -1, i64 -9223372036854775808, i64 -71777214294589696], align 16
@numbers = internal global [5 x i32] [i32 10, i32 20, i32 30, i32 40, i32 50], align 16
@text = internal constant [12 x i8] c"offset text\00", align 1
@items = internal global [3 x %struct.item] [%struct.item { i32 1, ptr getelementptr (i8, ptr @items, i64 12), ptr @.str.1 }, %struct.item { i32 2, ptr getelementptr (i8, ptr @items, i64 24), ptr @.str.2 }, %struct.item { i32 3, ptr null, ptr @.str.3 }], align 16
@.str = private unnamed_addr constant [5 x i8] c"head\00", align 1
@.str.1 = private unnamed_addr constant [6 x i8] c"first\00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"second\00", align 1
@.str.3 = private unnamed_addr constant [6 x i8] c"third\00", align 1
@mixeds = internal global <{ { i8, [3 x i8], %union.anon, ptr, [4 x i8], double }, { i8, [3 x i8], { float }, ptr, [4 x i8], double } }> <{ { i8, [3 x i8], %union.anon, ptr, [4 x i8], double } { i8 105, [3 x i8] zeroinitializer, %union.anon { i32 7 }, ptr @numbers, [4 x i8] zeroinitializer, double 5.000000e-01 }, { i8, [3 x i8], { float }, ptr, [4 x i8], double } { i8 102, [3 x i8] zeroinitializer, { float } { float 2.500000e+00 }, ptr getelementptr (i8, ptr @mixeds, i64 16), [4 x i8] zeroinitializer, double -1.000000e+00 } }>, align 16
@.str.5 = private unnamed_addr constant [4 x i8] c"red\00", align 1
@.str.6 = private unnamed_addr constant [4 x i8] c"rot\00", align 1
@.str.7 = private unnamed_addr constant [6 x i8] c"green\00", align 1
@.str.8 = private unnamed_addr constant [6 x i8] c"gruen\00", align 1
@.str.9 = private unnamed_addr constant [5 x i8] c"blue\00", align 1
@.str.10 = private unnamed_addr constant [5 x i8] c"blau\00", align 1
@large = internal global <{ i32, i32, i32, [497 x i32] }> <{ i32 1, i32 2, i32 3, [497 x i32] zeroinitializer }>, align 16
@sparse = internal global <{ %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, { [3 x i8], i8, i32 }, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, %struct.anon, { [3 x i8], i8, i32 } }> <{ %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, { [3 x i8], i8, i32 } { [3 x i8] c"\01\02\03", i8 0, i32 4 }, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, %struct.anon zeroinitializer, { [3 x i8], i8, i32 } { [3 x i8] zeroinitializer, i8 0, i32 9 } }>, align 16

; Function Attrs: noinline nounwind optnone
define hidden i32 @counter() #0 {
  %1 = load i32, ptr @counter.inner, align 4
  %2 = add nsw i32 %1, 2
  store i32 %2, ptr @counter.inner, align 4
  %3 = load i32, ptr @calls, align 4
  %4 = add nsw i32 %3, 1
  store i32 %4, ptr @calls, align 4
  %5 = mul nsw i32 %4, 100
  %6 = load i32, ptr @counter.inner, align 4
  %7 = add nsw i32 %5, %6
  ret i32 %7
}

; Function Attrs: noinline nounwind optnone
define hidden double @tables(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i8, ptr getelementptr inbounds ([5 x i8], ptr @bytes, i32 0, i32 1), align 1
  %4 = sext i8 %3 to i32
  %5 = load i16, ptr @halves, align 2
  %6 = zext i16 %5 to i32
  %7 = add nsw i32 %4, %6
  %8 = sitofp i32 %7 to double
  %9 = load i64, ptr getelementptr inbounds ([3 x i64], ptr @longs, i32 0, i32 1), align 8
  %10 = ashr i64 %9, 32
  %11 = sitofp i64 %10 to double
  %12 = fadd double %8, %11
  %13 = load i32, ptr %2, align 4
  %14 = getelementptr inbounds [3 x float], ptr @reals, i32 0, i32 %13
  %15 = load float, ptr %14, align 4
  %16 = fdiv float %15, 0x46293E5940000000
  %17 = fpext float %16 to double
  %18 = fadd double %12, %17
  %19 = load i32, ptr %2, align 4
  %20 = sub nsw i32 %19, 1
  %21 = getelementptr inbounds [3 x double], ptr getelementptr inbounds ([2 x [3 x double]], ptr @grid, i32 0, i32 1), i32 0, i32 %20
  %22 = load double, ptr %21, align 8
  %23 = fadd double %18, %22
  %24 = load i32, ptr %2, align 4
  %25 = getelementptr inbounds [3 x i8], ptr @flags, i32 0, i32 %24
  %26 = load i8, ptr %25, align 1
  %27 = trunc i8 %26 to i1
  %28 = zext i1 %27 to i32
  %29 = sitofp i32 %28 to double
  %30 = fadd double %23, %29
  ret double %30
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @offsets() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = load ptr, ptr @second, align 4
  %4 = load i32, ptr %3, align 4
  %5 = load ptr, ptr @end, align 4
  %6 = load ptr, ptr @second, align 4
  %7 = ptrtoint ptr %5 to i32
  %8 = ptrtoint ptr %6 to i32
  %9 = sub i32 %7, %8
  %10 = sdiv exact i32 %9, 4
  %11 = mul nsw i32 %10, 1000
  %12 = add nsw i32 %4, %11
  %13 = load ptr, ptr @tail, align 4
  %14 = getelementptr inbounds i8, ptr %13, i32 1
  %15 = load i8, ptr %14, align 1
  %16 = sext i8 %15 to i32
  %17 = add nsw i32 %12, %16
  store i32 %17, ptr %1, align 4
  store i32 0, ptr %2, align 4
  br label %18

18:                                               ; preds = %29, %0
  %19 = load i32, ptr %2, align 4
  %20 = icmp slt i32 %19, 3
  br i1 %20, label %21, label %32

21:                                               ; preds = %18
  %22 = load i32, ptr %1, align 4
  %23 = mul nsw i32 %22, 2
  %24 = load i32, ptr %2, align 4
  %25 = getelementptr inbounds [3 x ptr], ptr @places, i32 0, i32 %24
  %26 = load ptr, ptr %25, align 4
  %27 = load i32, ptr %26, align 4
  %28 = add nsw i32 %23, %27
  store i32 %28, ptr %1, align 4
  br label %29

29:                                               ; preds = %21
  %30 = load i32, ptr %2, align 4
  %31 = add nsw i32 %30, 1
  store i32 %31, ptr %2, align 4
  br label %18, !llvm.loop !2

32:                                               ; preds = %18
  %33 = load ptr, ptr @second, align 4
  %34 = getelementptr inbounds nuw i32, ptr %33, i32 1
  store ptr %34, ptr @second, align 4
  %35 = load i32, ptr %1, align 4
  %36 = load ptr, ptr @second, align 4
  %37 = load i32, ptr %36, align 4
  %38 = add nsw i32 %35, %37
  ret i32 %38
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @linked() #0 {
  %1 = alloca i32, align 4
  %2 = alloca ptr, align 4
  store i32 0, ptr %1, align 4
  store ptr @head, ptr %2, align 4
  br label %3

3:                                                ; preds = %24, %0
  %4 = load ptr, ptr %2, align 4
  %5 = icmp ne ptr %4, null
  br i1 %5, label %6, label %28

6:                                                ; preds = %3
  %7 = load i32, ptr %1, align 4
  %8 = mul nsw i32 %7, 10
  %9 = load ptr, ptr %2, align 4
  %10 = getelementptr inbounds nuw %struct.item, ptr %9, i32 0, i32 0
  %11 = load i32, ptr %10, align 4
  %12 = add nsw i32 %8, %11
  %13 = load ptr, ptr %2, align 4
  %14 = getelementptr inbounds nuw %struct.item, ptr %13, i32 0, i32 2
  %15 = load ptr, ptr %14, align 4
  %16 = getelementptr inbounds i8, ptr %15, i32 1
  %17 = load i8, ptr %16, align 1
  %18 = sext i8 %17 to i32
  %19 = add nsw i32 %12, %18
  store i32 %19, ptr %1, align 4
  %20 = load ptr, ptr %2, align 4
  %21 = getelementptr inbounds nuw %struct.item, ptr %20, i32 0, i32 0
  %22 = load i32, ptr %21, align 4
  %23 = add nsw i32 %22, 1
  store i32 %23, ptr %21, align 4
  br label %24

24:                                               ; preds = %6
  %25 = load ptr, ptr %2, align 4
  %26 = getelementptr inbounds nuw %struct.item, ptr %25, i32 0, i32 1
  %27 = load ptr, ptr %26, align 4
  store ptr %27, ptr %2, align 4
  br label %3, !llvm.loop !4

28:                                               ; preds = %3
  %29 = load i32, ptr %1, align 4
  ret i32 %29
}

; Function Attrs: noinline nounwind optnone
define hidden double @fields() #0 {
  %1 = load i32, ptr getelementptr inbounds nuw (%struct.mixed, ptr @mixeds, i32 0, i32 1), align 4
  %2 = sitofp i32 %1 to float
  %3 = load float, ptr getelementptr inbounds nuw (%struct.mixed, ptr getelementptr inbounds ([2 x %struct.mixed], ptr @mixeds, i32 0, i32 1), i32 0, i32 1), align 4
  %4 = fadd float %2, %3
  %5 = fpext float %4 to double
  %6 = load ptr, ptr getelementptr inbounds nuw (%struct.mixed, ptr getelementptr inbounds ([2 x %struct.mixed], ptr @mixeds, i32 0, i32 1), i32 0, i32 2), align 8
  %7 = load double, ptr %6, align 8
  %8 = fadd double %5, %7
  %9 = load ptr, ptr getelementptr inbounds nuw (%struct.mixed, ptr @mixeds, i32 0, i32 2), align 8
  %10 = load i32, ptr %9, align 4
  %11 = sitofp i32 %10 to double
  %12 = fadd double %8, %11
  %13 = load double, ptr getelementptr inbounds nuw (%struct.mixed, ptr getelementptr inbounds ([2 x %struct.mixed], ptr @mixeds, i32 0, i32 1), i32 0, i32 3), align 8
  %14 = fadd double %12, %13
  ret double %14
}

; Function Attrs: noinline nounwind optnone
define hidden void @names(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  br label %4

4:                                                ; preds = %19, %1
  %5 = load i32, ptr %3, align 4
  %6 = icmp slt i32 %5, 3
  br i1 %6, label %7, label %22

7:                                                ; preds = %4
  %8 = load i32, ptr %3, align 4
  %9 = getelementptr inbounds [3 x [2 x ptr]], ptr @colours, i32 0, i32 %8
  %10 = load i32, ptr %2, align 4
  %11 = getelementptr inbounds [2 x ptr], ptr %9, i32 0, i32 %10
  %12 = load ptr, ptr %11, align 4
  %13 = load i32, ptr %3, align 4
  %14 = getelementptr inbounds [3 x [2 x ptr]], ptr @colours, i32 0, i32 %13
  %15 = load i32, ptr %2, align 4
  %16 = getelementptr inbounds [2 x ptr], ptr %14, i32 0, i32 %15
  %17 = load ptr, ptr %16, align 4
  %18 = call i32 @strlen(ptr noundef %17) #3
  call void @print_str(ptr noundef %12, i32 noundef %18)
  call void @print_char(i32 noundef 44)
  br label %19

19:                                               ; preds = %7
  %20 = load i32, ptr %3, align 4
  %21 = add nsw i32 %20, 1
  store i32 %21, ptr %3, align 4
  br label %4, !llvm.loop !5

22:                                               ; preds = %4
  call void @print_newline()
  ret void
}

declare void @print_str(ptr noundef, i32 noundef) #1

; Function Attrs: nounwind
declare i32 @strlen(ptr noundef) #2

declare void @print_char(i32 noundef) #1

declare void @print_newline() #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @partial() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  store i32 0, ptr %2, align 4
  br label %4

4:                                                ; preds = %16, %0
  %5 = load i32, ptr %2, align 4
  %6 = icmp slt i32 %5, 500
  br i1 %6, label %7, label %19

7:                                                ; preds = %4
  %8 = load i32, ptr %2, align 4
  %9 = getelementptr inbounds [500 x i32], ptr @large, i32 0, i32 %8
  %10 = load i32, ptr %9, align 4
  %11 = load i32, ptr %2, align 4
  %12 = add nsw i32 %11, 1
  %13 = mul nsw i32 %10, %12
  %14 = load i32, ptr %1, align 4
  %15 = add nsw i32 %14, %13
  store i32 %15, ptr %1, align 4
  br label %16

16:                                               ; preds = %7
  %17 = load i32, ptr %2, align 4
  %18 = add nsw i32 %17, 1
  store i32 %18, ptr %2, align 4
  br label %4, !llvm.loop !6

19:                                               ; preds = %4
  store i32 0, ptr %3, align 4
  br label %20

20:                                               ; preds = %39, %19
  %21 = load i32, ptr %3, align 4
  %22 = icmp slt i32 %21, 40
  br i1 %22, label %23, label %42

23:                                               ; preds = %20
  %24 = load i32, ptr %3, align 4
  %25 = getelementptr inbounds [40 x %struct.anon], ptr @sparse, i32 0, i32 %24
  %26 = getelementptr inbounds nuw %struct.anon, ptr %25, i32 0, i32 0
  %27 = getelementptr inbounds [3 x i8], ptr %26, i32 0, i32 2
  %28 = load i8, ptr %27, align 2
  %29 = zext i8 %28 to i32
  %30 = mul nsw i32 %29, 100
  %31 = load i32, ptr %3, align 4
  %32 = getelementptr inbounds [40 x %struct.anon], ptr @sparse, i32 0, i32 %31
  %33 = getelementptr inbounds nuw %struct.anon, ptr %32, i32 0, i32 1
  %34 = load i32, ptr %33, align 4
  %35 = mul nsw i32 %34, 1000
  %36 = add nsw i32 %30, %35
  %37 = load i32, ptr %1, align 4
  %38 = add nsw i32 %37, %36
  store i32 %38, ptr %1, align 4
  br label %39

39:                                               ; preds = %23
  %40 = load i32, ptr %3, align 4
  %41 = add nsw i32 %40, 1
  store i32 %41, ptr %3, align 4
  br label %20, !llvm.loop !7

42:                                               ; preds = %20
  %43 = load i32, ptr %1, align 4
  store i32 %43, ptr getelementptr inbounds ([500 x i32], ptr @large, i32 0, i32 499), align 4
  %44 = load i32, ptr %1, align 4
  ret i32 %44
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @constants() #0 {
  %1 = load i64, ptr @masks, align 16
  %2 = lshr i64 %1, 5
  %3 = load i64, ptr getelementptr inbounds ([3 x i64], ptr @masks, i32 0, i32 1), align 8
  %4 = xor i64 %2, %3
  %5 = load i64, ptr getelementptr inbounds ([3 x i64], ptr @masks, i32 0, i32 2), align 16
  %6 = lshr i64 %5, 10
  %7 = xor i64 %4, %6
  ret i64 %7
}

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #2 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { nounwind }

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
