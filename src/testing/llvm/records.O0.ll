; run: @values(3) == 46
; run: @returned(4) == -490616321
; run: @nested_copy(5) == -171
; run: @arrays_of(6) == -215
; run: @bits_packed(1000, 77) == 2535148530538750375
; run: @overlay(1.5) == -1061158900
; run: @mixed(2) == 51184160
; run: @vla(9) == -164
; run: @alloca_sum(12) == 66
; run: @volatiles(5) == 18043
; run: @flexible(7) == 6702725
; run: @statics() == 1561
; run: @statics() x 3 == 1644
; run: @swapped(10) == 534
; run: @large(3) == -1552850409
; run: @compare_structs(8) == 3
; ModuleID = 'records.c'
source_filename = "records.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

%struct.link = type { ptr, ptr, ptr, ptr }
%struct.vec = type { double, double, double }
%struct.big = type { [20 x i32], [7 x i8] }
%struct.single = type { i32 }
%struct.body = type { %struct.vec, %struct.vec, %struct.mix }
%struct.mix = type { i8, i16, i32, i64, float }
%struct.date = type { i32, i16, i64 }
%struct.tight = type <{ i8, i32, i16, i64 }>
%union.anon = type { float }
%struct.anon.0 = type { i8, [2 x %struct.anon.1] }
%struct.anon.1 = type { i16, [2 x %union.anon.2] }
%union.anon.2 = type { i32 }
%struct.flex = type { i16, [0 x i32] }

@shared = hidden global i32 3, align 4
@device = hidden global [4 x i8] zeroinitializer, align 1
@.str = private unnamed_addr constant [5 x i8] c"zero\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"one\00", align 1
@.str.2 = private unnamed_addr constant [4 x i8] c"two\00", align 1
@names = hidden constant [4 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr null], align 16
@statics.count = internal global i32 0, align 4
@first = internal constant %struct.link { ptr @second, ptr @numbers, ptr @.str.4, ptr @triple }, align 4
@masks = internal constant [5 x i64] [i64 1099511627776, i64 -1, i64 -5, i64 8, i64 24832], align 16
@ratios = internal global [4 x double] [double 0x3FD5555555555555, double -0.000000e+00, double 0x7FF0000000000000, double 1.200000e+01], align 16
@matrix = internal global [2 x [3 x [4 x i8]]] [[3 x [4 x i8]] [[4 x i8] c"abc\00", [4 x i8] c"de\00\00", [4 x i8] zeroinitializer], [3 x [4 x i8]] [[4 x i8] zeroinitializer, [4 x i8] c"xyz\00", [4 x i8] zeroinitializer]], align 16
@__const.swapped.b = private unnamed_addr constant %struct.vec { double 4.000000e+00, double 5.000000e+00, double 6.000000e+00 }, align 8
@large.many = internal global [30 x %struct.big] zeroinitializer, align 16
@.str.3 = private unnamed_addr constant [7 x i8] c"abcdef\00", align 1
@second = internal constant %struct.link { ptr @third, ptr getelementptr (i8, ptr @numbers, i64 8), ptr @.str.5, ptr @triple }, align 4
@numbers = internal global [4 x i32] [i32 -1, i32 0, i32 7, i32 0], align 16
@.str.4 = private unnamed_addr constant [6 x i8] c"first\00", align 1
@third = internal constant %struct.link { ptr null, ptr getelementptr (i8, ptr @numbers, i64 12), ptr getelementptr (i8, ptr @.str.6, i64 2), ptr null }, align 4
@.str.5 = private unnamed_addr constant [7 x i8] c"second\00", align 1
@.str.6 = private unnamed_addr constant [6 x i8] c"third\00", align 1

; Function Attrs: noinline nounwind optnone
define hidden double @values(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca %struct.vec, align 8
  %4 = alloca %struct.vec, align 8
  %5 = alloca %struct.vec, align 8
  %6 = alloca %struct.single, align 4
  %7 = alloca %struct.single, align 4
  %8 = alloca %struct.single, align 4
  store i32 %0, ptr %2, align 4
  %9 = getelementptr inbounds nuw %struct.vec, ptr %3, i32 0, i32 0
  %10 = load i32, ptr %2, align 4
  %11 = sitofp i32 %10 to double
  store double %11, ptr %9, align 8
  %12 = getelementptr inbounds nuw %struct.vec, ptr %3, i32 0, i32 1
  store double 2.000000e+00, ptr %12, align 8
  %13 = getelementptr inbounds nuw %struct.vec, ptr %3, i32 0, i32 2
  store double 3.000000e+00, ptr %13, align 8
  %14 = getelementptr inbounds nuw %struct.vec, ptr %5, i32 0, i32 0
  store double 1.000000e+00, ptr %14, align 8
  %15 = getelementptr inbounds nuw %struct.vec, ptr %5, i32 0, i32 1
  store double 1.000000e+00, ptr %15, align 8
  %16 = getelementptr inbounds nuw %struct.vec, ptr %5, i32 0, i32 2
  store double 1.000000e+00, ptr %16, align 8
  call void @add(ptr dead_on_unwind writable sret(%struct.vec) align 8 %4, ptr noundef byval(%struct.vec) align 8 %3, ptr noundef byval(%struct.vec) align 8 %5)
  call void @llvm.memcpy.p0.p0.i32(ptr align 8 %3, ptr align 8 %4, i32 24, i1 false)
  %17 = call double @dot(ptr noundef %3, ptr noundef byval(%struct.vec) align 8 %4)
  %18 = getelementptr inbounds nuw %struct.single, ptr %8, i32 0, i32 0
  %19 = load i32, ptr %2, align 4
  store i32 %19, ptr %18, align 4
  %20 = getelementptr inbounds nuw %struct.single, ptr %8, i32 0, i32 0
  %21 = load i32, ptr %20, align 4
  %22 = call i32 @inc(i32 %21)
  %23 = getelementptr inbounds nuw %struct.single, ptr %7, i32 0, i32 0
  store i32 %22, ptr %23, align 4
  %24 = getelementptr inbounds nuw %struct.single, ptr %7, i32 0, i32 0
  %25 = load i32, ptr %24, align 4
  %26 = call i32 @inc(i32 %25)
  %27 = getelementptr inbounds nuw %struct.single, ptr %6, i32 0, i32 0
  store i32 %26, ptr %27, align 4
  %28 = getelementptr inbounds nuw %struct.single, ptr %6, i32 0, i32 0
  %29 = load i32, ptr %28, align 4
  %30 = sitofp i32 %29 to double
  %31 = fadd double %17, %30
  ret double %31
}

; Function Attrs: noinline nounwind optnone
define internal void @add(ptr dead_on_unwind noalias writable sret(%struct.vec) align 8 %0, ptr noundef byval(%struct.vec) align 8 %1, ptr noundef byval(%struct.vec) align 8 %2) #0 {
  %4 = getelementptr inbounds nuw %struct.vec, ptr %0, i32 0, i32 0
  %5 = getelementptr inbounds nuw %struct.vec, ptr %1, i32 0, i32 0
  %6 = load double, ptr %5, align 8
  %7 = getelementptr inbounds nuw %struct.vec, ptr %2, i32 0, i32 0
  %8 = load double, ptr %7, align 8
  %9 = fadd double %6, %8
  store double %9, ptr %4, align 8
  %10 = getelementptr inbounds nuw %struct.vec, ptr %0, i32 0, i32 1
  %11 = getelementptr inbounds nuw %struct.vec, ptr %1, i32 0, i32 1
  %12 = load double, ptr %11, align 8
  %13 = getelementptr inbounds nuw %struct.vec, ptr %2, i32 0, i32 1
  %14 = load double, ptr %13, align 8
  %15 = fadd double %12, %14
  store double %15, ptr %10, align 8
  %16 = getelementptr inbounds nuw %struct.vec, ptr %0, i32 0, i32 2
  %17 = getelementptr inbounds nuw %struct.vec, ptr %1, i32 0, i32 2
  %18 = load double, ptr %17, align 8
  %19 = getelementptr inbounds nuw %struct.vec, ptr %2, i32 0, i32 2
  %20 = load double, ptr %19, align 8
  %21 = fadd double %18, %20
  store double %21, ptr %16, align 8
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #1

; Function Attrs: noinline nounwind optnone
define internal double @dot(ptr noundef %0, ptr noundef byval(%struct.vec) align 8 %1) #0 {
  %3 = alloca ptr, align 4
  store ptr %0, ptr %3, align 4
  %4 = load ptr, ptr %3, align 4
  %5 = getelementptr inbounds nuw %struct.vec, ptr %4, i32 0, i32 0
  %6 = load double, ptr %5, align 8
  %7 = getelementptr inbounds nuw %struct.vec, ptr %1, i32 0, i32 0
  %8 = load double, ptr %7, align 8
  %9 = load ptr, ptr %3, align 4
  %10 = getelementptr inbounds nuw %struct.vec, ptr %9, i32 0, i32 1
  %11 = load double, ptr %10, align 8
  %12 = getelementptr inbounds nuw %struct.vec, ptr %1, i32 0, i32 1
  %13 = load double, ptr %12, align 8
  %14 = fmul double %11, %13
  %15 = call double @llvm.fmuladd.f64(double %6, double %8, double %14)
  %16 = load ptr, ptr %3, align 4
  %17 = getelementptr inbounds nuw %struct.vec, ptr %16, i32 0, i32 2
  %18 = load double, ptr %17, align 8
  %19 = getelementptr inbounds nuw %struct.vec, ptr %1, i32 0, i32 2
  %20 = load double, ptr %19, align 8
  %21 = call double @llvm.fmuladd.f64(double %18, double %20, double %15)
  ret double %21
}

; Function Attrs: noinline nounwind optnone
define internal i32 @inc(i32 %0) #0 {
  %2 = alloca %struct.single, align 4
  %3 = alloca %struct.single, align 4
  %4 = getelementptr inbounds nuw %struct.single, ptr %3, i32 0, i32 0
  store i32 %0, ptr %4, align 4
  %5 = getelementptr inbounds nuw %struct.single, ptr %3, i32 0, i32 0
  %6 = load i32, ptr %5, align 4
  %7 = add nsw i32 %6, 1
  store i32 %7, ptr %5, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %2, ptr align 4 %3, i32 4, i1 false)
  %8 = getelementptr inbounds nuw %struct.single, ptr %2, i32 0, i32 0
  %9 = load i32, ptr %8, align 4
  ret i32 %9
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @returned(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca %struct.big, align 4
  %4 = alloca i32, align 4
  %5 = alloca %struct.big, align 4
  store i32 %0, ptr %2, align 4
  %6 = load i32, ptr %2, align 4
  call void @make(ptr dead_on_unwind writable sret(%struct.big) align 4 %3, i32 noundef %6)
  %7 = call i32 @take(ptr noundef byval(%struct.big) align 4 %3)
  store i32 %7, ptr %4, align 4
  %8 = load i32, ptr %4, align 4
  %9 = mul nsw i32 %8, 2
  %10 = getelementptr inbounds nuw %struct.big, ptr %3, i32 0, i32 0
  %11 = getelementptr inbounds [20 x i32], ptr %10, i32 0, i32 0
  %12 = load i32, ptr %11, align 4
  %13 = add nsw i32 %9, %12
  %14 = load i32, ptr %2, align 4
  %15 = add nsw i32 %14, 1
  call void @make(ptr dead_on_unwind writable sret(%struct.big) align 4 %5, i32 noundef %15)
  %16 = call i32 @take(ptr noundef byval(%struct.big) align 4 %5)
  %17 = add nsw i32 %13, %16
  ret i32 %17
}

; Function Attrs: noinline nounwind optnone
define internal void @make(ptr dead_on_unwind noalias writable sret(%struct.big) align 4 %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %1, ptr %3, align 4
  call void @llvm.memset.p0.i64(ptr align 4 %0, i8 0, i64 88, i1 false)
  %5 = getelementptr inbounds nuw %struct.big, ptr %0, i32 0, i32 0
  %6 = load i32, ptr %3, align 4
  store i32 %6, ptr %5, align 4
  %7 = getelementptr inbounds nuw %struct.big, ptr %0, i32 0, i32 1
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %7, ptr align 1 @.str.3, i32 7, i1 false)
  store i32 1, ptr %4, align 4
  br label %8

8:                                                ; preds = %22, %2
  %9 = load i32, ptr %4, align 4
  %10 = icmp slt i32 %9, 20
  br i1 %10, label %11, label %25

11:                                               ; preds = %8
  %12 = getelementptr inbounds nuw %struct.big, ptr %0, i32 0, i32 0
  %13 = load i32, ptr %4, align 4
  %14 = sub nsw i32 %13, 1
  %15 = getelementptr inbounds [20 x i32], ptr %12, i32 0, i32 %14
  %16 = load i32, ptr %15, align 4
  %17 = mul nsw i32 %16, 3
  %18 = add nsw i32 %17, 1
  %19 = getelementptr inbounds nuw %struct.big, ptr %0, i32 0, i32 0
  %20 = load i32, ptr %4, align 4
  %21 = getelementptr inbounds [20 x i32], ptr %19, i32 0, i32 %20
  store i32 %18, ptr %21, align 4
  br label %22

22:                                               ; preds = %11
  %23 = load i32, ptr %4, align 4
  %24 = add nsw i32 %23, 1
  store i32 %24, ptr %4, align 4
  br label %8, !llvm.loop !2

25:                                               ; preds = %8
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal i32 @take(ptr noundef byval(%struct.big) align 4 %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = getelementptr inbounds nuw %struct.big, ptr %0, i32 0, i32 0
  %5 = getelementptr inbounds [20 x i32], ptr %4, i32 0, i32 0
  store i32 99, ptr %5, align 4
  store i32 0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  br label %6

6:                                                ; preds = %16, %1
  %7 = load i32, ptr %3, align 4
  %8 = icmp slt i32 %7, 20
  br i1 %8, label %9, label %19

9:                                                ; preds = %6
  %10 = getelementptr inbounds nuw %struct.big, ptr %0, i32 0, i32 0
  %11 = load i32, ptr %3, align 4
  %12 = getelementptr inbounds [20 x i32], ptr %10, i32 0, i32 %11
  %13 = load i32, ptr %12, align 4
  %14 = load i32, ptr %2, align 4
  %15 = add nsw i32 %14, %13
  store i32 %15, ptr %2, align 4
  br label %16

16:                                               ; preds = %9
  %17 = load i32, ptr %3, align 4
  %18 = add nsw i32 %17, 1
  store i32 %18, ptr %3, align 4
  br label %6, !llvm.loop !4

19:                                               ; preds = %6
  %20 = load i32, ptr %2, align 4
  %21 = getelementptr inbounds nuw %struct.big, ptr %0, i32 0, i32 1
  %22 = getelementptr inbounds [7 x i8], ptr %21, i32 0, i32 2
  %23 = load i8, ptr %22, align 2
  %24 = sext i8 %23 to i32
  %25 = add nsw i32 %20, %24
  ret i32 %25
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @nested_copy(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca %struct.body, align 8
  %4 = alloca %struct.body, align 8
  store i32 %0, ptr %2, align 4
  %5 = getelementptr inbounds nuw %struct.body, ptr %3, i32 0, i32 0
  %6 = getelementptr inbounds nuw %struct.vec, ptr %5, i32 0, i32 0
  store double 1.000000e+00, ptr %6, align 8
  %7 = getelementptr inbounds nuw %struct.vec, ptr %5, i32 0, i32 1
  store double 2.000000e+00, ptr %7, align 8
  %8 = getelementptr inbounds nuw %struct.vec, ptr %5, i32 0, i32 2
  %9 = load i32, ptr %2, align 4
  %10 = sitofp i32 %9 to double
  store double %10, ptr %8, align 8
  %11 = getelementptr inbounds nuw %struct.body, ptr %3, i32 0, i32 1
  %12 = getelementptr inbounds nuw %struct.vec, ptr %11, i32 0, i32 0
  store double 4.000000e+00, ptr %12, align 8
  %13 = getelementptr inbounds nuw %struct.vec, ptr %11, i32 0, i32 1
  store double 5.000000e+00, ptr %13, align 8
  %14 = getelementptr inbounds nuw %struct.vec, ptr %11, i32 0, i32 2
  store double 6.000000e+00, ptr %14, align 8
  %15 = getelementptr inbounds nuw %struct.body, ptr %3, i32 0, i32 2
  %16 = getelementptr inbounds nuw %struct.mix, ptr %15, i32 0, i32 0
  store i8 1, ptr %16, align 8
  %17 = getelementptr i8, ptr %15, i32 1
  call void @llvm.memset.p0.i64(ptr align 1 %17, i8 0, i64 1, i1 false)
  %18 = getelementptr inbounds nuw %struct.mix, ptr %15, i32 0, i32 1
  store i16 -2, ptr %18, align 2
  %19 = getelementptr inbounds nuw %struct.mix, ptr %15, i32 0, i32 2
  store i32 3, ptr %19, align 4
  %20 = getelementptr inbounds nuw %struct.mix, ptr %15, i32 0, i32 3
  store i64 -4, ptr %20, align 8
  %21 = getelementptr inbounds nuw %struct.mix, ptr %15, i32 0, i32 4
  store float 5.500000e+00, ptr %21, align 8
  %22 = getelementptr i8, ptr %15, i32 20
  call void @llvm.memset.p0.i64(ptr align 4 %22, i8 0, i64 4, i1 false)
  call void @llvm.memcpy.p0.p0.i32(ptr align 8 %4, ptr align 8 %3, i32 72, i1 false)
  %23 = load i32, ptr %2, align 4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds nuw %struct.body, ptr %4, i32 0, i32 2
  %26 = getelementptr inbounds nuw %struct.mix, ptr %25, i32 0, i32 3
  %27 = load i64, ptr %26, align 8
  %28 = mul nsw i64 %27, %24
  store i64 %28, ptr %26, align 8
  %29 = getelementptr inbounds nuw %struct.body, ptr %4, i32 0, i32 0
  %30 = getelementptr inbounds nuw %struct.body, ptr %4, i32 0, i32 1
  call void @llvm.memcpy.p0.p0.i32(ptr align 8 %29, ptr align 8 %30, i32 24, i1 false)
  %31 = getelementptr inbounds nuw %struct.body, ptr %4, i32 0, i32 2
  %32 = getelementptr inbounds nuw %struct.mix, ptr %31, i32 0, i32 3
  %33 = load i64, ptr %32, align 8
  %34 = sitofp i64 %33 to double
  %35 = getelementptr inbounds nuw %struct.body, ptr %3, i32 0, i32 1
  %36 = getelementptr inbounds nuw %struct.vec, ptr %35, i32 0, i32 0
  %37 = load double, ptr %36, align 8
  %38 = fadd double %37, %34
  store double %38, ptr %36, align 8
  %39 = getelementptr inbounds nuw %struct.body, ptr %3, i32 0, i32 1
  %40 = getelementptr inbounds nuw %struct.vec, ptr %39, i32 0, i32 0
  %41 = load double, ptr %40, align 8
  %42 = getelementptr inbounds nuw %struct.body, ptr %4, i32 0, i32 0
  %43 = getelementptr inbounds nuw %struct.vec, ptr %42, i32 0, i32 1
  %44 = load double, ptr %43, align 8
  %45 = call double @llvm.fmuladd.f64(double %41, double 1.000000e+01, double %44)
  %46 = fptosi double %45 to i64
  %47 = getelementptr inbounds nuw %struct.body, ptr %4, i32 0, i32 2
  %48 = getelementptr inbounds nuw %struct.mix, ptr %47, i32 0, i32 3
  %49 = load i64, ptr %48, align 8
  %50 = add nsw i64 %46, %49
  %51 = getelementptr inbounds nuw %struct.body, ptr %4, i32 0, i32 2
  %52 = getelementptr inbounds nuw %struct.mix, ptr %51, i32 0, i32 1
  %53 = load i16, ptr %52, align 2
  %54 = sext i16 %53 to i64
  %55 = add nsw i64 %50, %54
  %56 = getelementptr inbounds nuw %struct.body, ptr %3, i32 0, i32 2
  %57 = getelementptr inbounds nuw %struct.mix, ptr %56, i32 0, i32 0
  %58 = load i8, ptr %57, align 8
  %59 = sext i8 %58 to i64
  %60 = add nsw i64 %55, %59
  %61 = getelementptr inbounds nuw %struct.body, ptr %4, i32 0, i32 2
  %62 = getelementptr inbounds nuw %struct.mix, ptr %61, i32 0, i32 4
  %63 = load float, ptr %62, align 8
  %64 = fptosi float %63 to i64
  %65 = add nsw i64 %60, %64
  ret i64 %65
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: noinline nounwind optnone
define hidden i32 @arrays_of(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [8 x %struct.mix], align 16
  %4 = alloca i32, align 4
  %5 = alloca %struct.mix, align 8
  %6 = alloca ptr, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %4, align 4
  br label %7

7:                                                ; preds = %33, %1
  %8 = load i32, ptr %4, align 4
  %9 = icmp slt i32 %8, 8
  br i1 %9, label %10, label %36

10:                                               ; preds = %7
  %11 = load i32, ptr %4, align 4
  %12 = getelementptr inbounds [8 x %struct.mix], ptr %3, i32 0, i32 %11
  %13 = getelementptr inbounds nuw %struct.mix, ptr %5, i32 0, i32 0
  %14 = load i32, ptr %4, align 4
  %15 = trunc i32 %14 to i8
  store i8 %15, ptr %13, align 8
  %16 = getelementptr i8, ptr %5, i32 1
  call void @llvm.memset.p0.i64(ptr align 1 %16, i8 0, i64 1, i1 false)
  %17 = getelementptr inbounds nuw %struct.mix, ptr %5, i32 0, i32 1
  %18 = load i32, ptr %4, align 4
  %19 = mul nsw i32 %18, 300
  %20 = trunc i32 %19 to i16
  store i16 %20, ptr %17, align 2
  %21 = getelementptr inbounds nuw %struct.mix, ptr %5, i32 0, i32 2
  %22 = load i32, ptr %4, align 4
  %23 = mul nsw i32 %22, 70000
  store i32 %23, ptr %21, align 4
  %24 = getelementptr inbounds nuw %struct.mix, ptr %5, i32 0, i32 3
  %25 = load i32, ptr %4, align 4
  %26 = sext i32 %25 to i64
  %27 = shl i64 %26, 33
  store i64 %27, ptr %24, align 8
  %28 = getelementptr inbounds nuw %struct.mix, ptr %5, i32 0, i32 4
  %29 = load i32, ptr %4, align 4
  %30 = sitofp i32 %29 to float
  %31 = fdiv float %30, 2.000000e+00
  store float %31, ptr %28, align 8
  %32 = getelementptr i8, ptr %5, i32 20
  call void @llvm.memset.p0.i64(ptr align 4 %32, i8 0, i64 4, i1 false)
  call void @llvm.memcpy.p0.p0.i32(ptr align 8 %12, ptr align 8 %5, i32 24, i1 false)
  br label %33

33:                                               ; preds = %10
  %34 = load i32, ptr %4, align 4
  %35 = add nsw i32 %34, 1
  store i32 %35, ptr %4, align 4
  br label %7, !llvm.loop !5

36:                                               ; preds = %7
  %37 = load i32, ptr %2, align 4
  %38 = getelementptr inbounds [8 x %struct.mix], ptr %3, i32 0, i32 %37
  store ptr %38, ptr %6, align 4
  %39 = load ptr, ptr %6, align 4
  %40 = getelementptr inbounds nuw %struct.mix, ptr %39, i32 0, i32 1
  %41 = load i16, ptr %40, align 2
  %42 = sext i16 %41 to i32
  %43 = load ptr, ptr %6, align 4
  %44 = getelementptr inbounds %struct.mix, ptr %43, i32 -1
  %45 = getelementptr inbounds nuw %struct.mix, ptr %44, i32 0, i32 1
  %46 = load i16, ptr %45, align 2
  %47 = sext i16 %46 to i32
  %48 = sub nsw i32 %47, %42
  %49 = trunc i32 %48 to i16
  store i16 %49, ptr %45, align 2
  %50 = load ptr, ptr %6, align 4
  %51 = getelementptr inbounds %struct.mix, ptr %50, i32 -1
  %52 = getelementptr inbounds nuw %struct.mix, ptr %51, i32 0, i32 1
  %53 = load i16, ptr %52, align 2
  %54 = sext i16 %53 to i32
  %55 = load ptr, ptr %6, align 4
  %56 = getelementptr inbounds nuw %struct.mix, ptr %55, i32 0, i32 3
  %57 = load i64, ptr %56, align 8
  %58 = ashr i64 %57, 30
  %59 = trunc i64 %58 to i32
  %60 = add nsw i32 %54, %59
  %61 = getelementptr inbounds [8 x %struct.mix], ptr %3, i32 0, i32 7
  %62 = load ptr, ptr %6, align 4
  %63 = ptrtoint ptr %61 to i32
  %64 = ptrtoint ptr %62 to i32
  %65 = sub i32 %63, %64
  %66 = sdiv exact i32 %65, 24
  %67 = add nsw i32 %60, %66
  %68 = load ptr, ptr %6, align 4
  %69 = getelementptr inbounds nuw %struct.mix, ptr %68, i32 0, i32 4
  %70 = load float, ptr %69, align 8
  %71 = fmul float %70, 4.000000e+00
  %72 = fptosi float %71 to i32
  %73 = add nsw i32 %67, %72
  %74 = add i32 %73, 24
  ret i32 %74
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @bits_packed(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca %struct.date, align 8
  %6 = alloca %struct.date, align 8
  %7 = alloca %struct.tight, align 1
  %8 = alloca ptr, align 4
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  store i32 0, ptr %5, align 8
  %11 = load i32, ptr %3, align 4
  %12 = and i32 %11, 31
  %13 = load i32, ptr %5, align 8
  %14 = and i32 %12, 31
  %15 = and i32 %13, -32
  %16 = or i32 %15, %14
  store i32 %16, ptr %5, align 8
  %17 = load i32, ptr %4, align 4
  %18 = and i32 %17, 15
  %19 = load i32, ptr %5, align 8
  %20 = and i32 %18, 15
  %21 = shl i32 %20, 5
  %22 = and i32 %19, -481
  %23 = or i32 %22, %21
  store i32 %23, ptr %5, align 8
  %24 = load i32, ptr %3, align 4
  %25 = mul nsw i32 %24, 3
  %26 = load i32, ptr %5, align 8
  %27 = and i32 %25, 8388607
  %28 = shl i32 %27, 9
  %29 = and i32 %26, 511
  %30 = or i32 %29, %28
  store i32 %30, ptr %5, align 8
  %31 = getelementptr i8, ptr %5, i32 4
  store i16 0, ptr %31, align 4
  %32 = getelementptr inbounds nuw %struct.date, ptr %5, i32 0, i32 1
  %33 = load i16, ptr %32, align 4
  %34 = and i16 %33, -2
  %35 = or i16 %34, 1
  store i16 %35, ptr %32, align 4
  %36 = getelementptr inbounds nuw %struct.date, ptr %5, i32 0, i32 1
  %37 = load i32, ptr %3, align 4
  %38 = trunc i32 %37 to i16
  %39 = load i16, ptr %36, align 4
  %40 = and i16 %38, 4095
  %41 = shl i16 %40, 4
  %42 = and i16 %39, 15
  %43 = or i16 %42, %41
  store i16 %43, ptr %36, align 4
  %44 = getelementptr i8, ptr %5, i32 6
  call void @llvm.memset.p0.i64(ptr align 2 %44, i8 0, i64 2, i1 false)
  %45 = getelementptr i8, ptr %5, i32 8
  store i64 0, ptr %45, align 8
  %46 = getelementptr inbounds nuw %struct.date, ptr %5, i32 0, i32 2
  %47 = load i32, ptr %4, align 4
  %48 = sext i32 %47 to i64
  %49 = or i64 562949953421312, %48
  %50 = load i64, ptr %46, align 8
  %51 = and i64 %49, 1125899906842623
  %52 = and i64 %50, -1125899906842624
  %53 = or i64 %52, %51
  store i64 %53, ptr %46, align 8
  %54 = getelementptr inbounds nuw %struct.date, ptr %5, i32 0, i32 2
  %55 = load i64, ptr %54, align 8
  %56 = and i64 %55, -1125899906842625
  %57 = or i64 %56, 1125899906842624
  store i64 %57, ptr %54, align 8
  %58 = getelementptr inbounds nuw %struct.date, ptr %5, i32 0, i32 1
  %59 = load i16, ptr %58, align 4
  %60 = ashr i16 %59, 4
  %61 = sext i16 %60 to i32
  %62 = add nsw i32 %61, 5
  %63 = trunc i32 %62 to i16
  %64 = load i16, ptr %58, align 4
  %65 = and i16 %63, 4095
  %66 = shl i16 %65, 4
  %67 = and i16 %64, 15
  %68 = or i16 %67, %66
  store i16 %68, ptr %58, align 4
  %69 = shl i16 %65, 4
  %70 = ashr i16 %69, 4
  %71 = sext i16 %70 to i32
  %72 = load i32, ptr %5, align 8
  %73 = lshr i32 %72, 5
  %74 = and i32 %73, 15
  %75 = add nsw i32 %74, 30
  %76 = load i32, ptr %5, align 8
  %77 = and i32 %75, 31
  %78 = and i32 %76, -32
  %79 = or i32 %78, %77
  store i32 %79, ptr %5, align 8
  %80 = load i32, ptr %5, align 8
  %81 = lshr i32 %80, 9
  %82 = add i32 %81, 1
  %83 = load i32, ptr %5, align 8
  %84 = and i32 %82, 8388607
  %85 = shl i32 %84, 9
  %86 = and i32 %83, 511
  %87 = or i32 %86, %85
  store i32 %87, ptr %5, align 8
  %88 = load i32, ptr %4, align 4
  %89 = mul nsw i32 %88, 2
  %90 = sext i32 %89 to i64
  %91 = getelementptr inbounds nuw %struct.date, ptr %5, i32 0, i32 2
  %92 = load i64, ptr %91, align 8
  %93 = and i64 %92, 1125899906842623
  %94 = sub i64 %93, %90
  %95 = load i64, ptr %91, align 8
  %96 = and i64 %94, 1125899906842623
  %97 = and i64 %95, -1125899906842624
  %98 = or i64 %97, %96
  store i64 %98, ptr %91, align 8
  call void @llvm.memcpy.p0.p0.i32(ptr align 8 %6, ptr align 8 %5, i32 16, i1 false)
  %99 = getelementptr inbounds nuw %struct.date, ptr %6, i32 0, i32 2
  %100 = load i64, ptr %99, align 8
  %101 = lshr i64 %100, 50
  %102 = and i64 %101, 1
  %103 = trunc i64 %102 to i1
  %104 = xor i1 %103, true
  %105 = getelementptr inbounds nuw %struct.date, ptr %6, i32 0, i32 2
  %106 = zext i1 %104 to i64
  %107 = load i64, ptr %105, align 8
  %108 = shl i64 %106, 50
  %109 = and i64 %107, -1125899906842625
  %110 = or i64 %109, %108
  store i64 %110, ptr %105, align 8
  %111 = trunc i64 %106 to i8
  %112 = trunc i8 %111 to i1
  %113 = getelementptr inbounds nuw %struct.tight, ptr %7, i32 0, i32 0
  %114 = load i32, ptr %3, align 4
  %115 = trunc i32 %114 to i8
  store i8 %115, ptr %113, align 1
  %116 = getelementptr inbounds nuw %struct.tight, ptr %7, i32 0, i32 1
  %117 = load i32, ptr %3, align 4
  %118 = load i32, ptr %4, align 4
  %119 = mul nsw i32 %117, %118
  store i32 %119, ptr %116, align 1
  %120 = getelementptr inbounds nuw %struct.tight, ptr %7, i32 0, i32 2
  %121 = load i32, ptr %4, align 4
  %122 = trunc i32 %121 to i16
  store i16 %122, ptr %120, align 1
  %123 = getelementptr inbounds nuw %struct.tight, ptr %7, i32 0, i32 3
  %124 = load i32, ptr %3, align 4
  %125 = sext i32 %124 to i64
  %126 = load i32, ptr %4, align 4
  %127 = sext i32 %126 to i64
  %128 = mul i64 %125, %127
  %129 = mul i64 %128, 1000003
  store i64 %129, ptr %123, align 1
  %130 = getelementptr inbounds nuw %struct.tight, ptr %7, i32 0, i32 0
  %131 = load i8, ptr %130, align 1
  %132 = zext i8 %131 to i32
  %133 = getelementptr inbounds nuw %struct.tight, ptr %7, i32 0, i32 1
  %134 = load i32, ptr %133, align 1
  %135 = add i32 %134, %132
  store i32 %135, ptr %133, align 1
  store ptr %7, ptr %8, align 4
  store i64 0, ptr %9, align 8
  store i32 0, ptr %10, align 4
  br label %136

136:                                              ; preds = %148, %2
  %137 = load i32, ptr %10, align 4
  %138 = icmp ult i32 %137, 15
  br i1 %138, label %139, label %151

139:                                              ; preds = %136
  %140 = load i64, ptr %9, align 8
  %141 = mul nsw i64 %140, 131
  %142 = load ptr, ptr %8, align 4
  %143 = load i32, ptr %10, align 4
  %144 = getelementptr inbounds nuw i8, ptr %142, i32 %143
  %145 = load i8, ptr %144, align 1
  %146 = zext i8 %145 to i64
  %147 = add nsw i64 %141, %146
  store i64 %147, ptr %9, align 8
  br label %148

148:                                              ; preds = %139
  %149 = load i32, ptr %10, align 4
  %150 = add i32 %149, 1
  store i32 %150, ptr %10, align 4
  br label %136, !llvm.loop !6

151:                                              ; preds = %136
  %152 = load i64, ptr %9, align 8
  %153 = load i32, ptr %5, align 8
  %154 = and i32 %153, 31
  %155 = zext i32 %154 to i64
  %156 = xor i64 %152, %155
  %157 = load i32, ptr %5, align 8
  %158 = lshr i32 %157, 9
  %159 = zext i32 %158 to i64
  %160 = shl i64 %159, 8
  %161 = xor i64 %156, %160
  %162 = getelementptr inbounds nuw %struct.date, ptr %5, i32 0, i32 1
  %163 = load i16, ptr %162, align 4
  %164 = ashr i16 %163, 4
  %165 = sext i16 %164 to i32
  %166 = sext i32 %165 to i64
  %167 = xor i64 %161, %166
  %168 = getelementptr inbounds nuw %struct.date, ptr %5, i32 0, i32 1
  %169 = load i16, ptr %168, align 4
  %170 = shl i16 %169, 15
  %171 = ashr i16 %170, 15
  %172 = sext i16 %171 to i32
  %173 = sext i32 %172 to i64
  %174 = xor i64 %167, %173
  %175 = getelementptr inbounds nuw %struct.date, ptr %5, i32 0, i32 2
  %176 = load i64, ptr %175, align 8
  %177 = and i64 %176, 1125899906842623
  %178 = xor i64 %174, %177
  %179 = getelementptr inbounds nuw %struct.date, ptr %6, i32 0, i32 2
  %180 = load i64, ptr %179, align 8
  %181 = lshr i64 %180, 50
  %182 = and i64 %181, 1
  %183 = trunc i64 %182 to i1
  %184 = zext i1 %183 to i64
  %185 = xor i64 %178, %184
  %186 = getelementptr inbounds nuw %struct.date, ptr %5, i32 0, i32 2
  %187 = load i64, ptr %186, align 8
  %188 = lshr i64 %187, 50
  %189 = and i64 %188, 1
  %190 = trunc i64 %189 to i1
  %191 = zext i1 %190 to i32
  %192 = shl i32 %191, 3
  %193 = sext i32 %192 to i64
  %194 = xor i64 %185, %193
  ret i64 %194
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @overlay(float noundef %0) #0 {
  %2 = alloca float, align 4
  %3 = alloca %union.anon, align 4
  store float %0, ptr %2, align 4
  %4 = load float, ptr %2, align 4
  store float %4, ptr %3, align 4
  %5 = load i32, ptr %3, align 4
  %6 = lshr i32 %5, 23
  %7 = and i32 %6, 255
  %8 = add nsw i32 %7, 2
  %9 = load i32, ptr %3, align 4
  %10 = and i32 %8, 255
  %11 = shl i32 %10, 23
  %12 = and i32 %9, -2139095041
  %13 = or i32 %12, %11
  store i32 %13, ptr %3, align 4
  %14 = load i32, ptr %3, align 4
  %15 = and i32 %14, 2147483647
  %16 = or i32 %15, -2147483648
  store i32 %16, ptr %3, align 4
  %17 = load i32, ptr %3, align 4
  %18 = load float, ptr %3, align 4
  %19 = fmul float %18, -2.000000e+00
  %20 = fptoui float %19 to i32
  %21 = xor i32 %17, %20
  ret i32 %21
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @mixed(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca %struct.anon.0, align 4
  store i32 %0, ptr %2, align 4
  %4 = getelementptr inbounds nuw %struct.anon.0, ptr %3, i32 0, i32 0
  %5 = load i32, ptr %2, align 4
  %6 = trunc i32 %5 to i8
  store i8 %6, ptr %4, align 4
  %7 = getelementptr i8, ptr %3, i32 1
  call void @llvm.memset.p0.i64(ptr align 1 %7, i8 0, i64 3, i1 false)
  %8 = getelementptr inbounds nuw %struct.anon.0, ptr %3, i32 0, i32 1
  %9 = getelementptr inbounds nuw %struct.anon.1, ptr %8, i32 0, i32 0
  %10 = load i32, ptr %2, align 4
  %11 = add nsw i32 %10, 1
  %12 = trunc i32 %11 to i16
  store i16 %12, ptr %9, align 4
  %13 = getelementptr i8, ptr %8, i32 2
  call void @llvm.memset.p0.i64(ptr align 2 %13, i8 0, i64 2, i1 false)
  %14 = getelementptr inbounds nuw %struct.anon.1, ptr %8, i32 0, i32 1
  %15 = load i32, ptr %2, align 4
  %16 = mul nsw i32 %15, 1000
  store i32 %16, ptr %14, align 4
  %17 = getelementptr inbounds %union.anon.2, ptr %14, i32 1
  store i8 1, ptr %17, align 1
  %18 = getelementptr inbounds i8, ptr %17, i32 1
  store i8 2, ptr %18, align 1
  %19 = getelementptr inbounds i8, ptr %17, i32 2
  store i8 3, ptr %19, align 1
  %20 = getelementptr inbounds i8, ptr %17, i32 3
  store i8 4, ptr %20, align 1
  %21 = getelementptr inbounds %struct.anon.1, ptr %8, i32 1
  %22 = getelementptr inbounds nuw %struct.anon.1, ptr %21, i32 0, i32 0
  store i16 7, ptr %22, align 4
  %23 = getelementptr i8, ptr %21, i32 2
  call void @llvm.memset.p0.i64(ptr align 2 %23, i8 0, i64 2, i1 false)
  %24 = getelementptr inbounds nuw %struct.anon.1, ptr %21, i32 0, i32 1
  store i32 -1, ptr %24, align 4
  %25 = getelementptr inbounds %union.anon.2, ptr %24, i32 1
  store i32 5, ptr %25, align 4
  %26 = getelementptr inbounds nuw %struct.anon.0, ptr %3, i32 0, i32 1
  %27 = getelementptr inbounds [2 x %struct.anon.1], ptr %26, i32 0, i32 1
  %28 = getelementptr inbounds nuw %struct.anon.1, ptr %27, i32 0, i32 1
  %29 = getelementptr inbounds [2 x %union.anon.2], ptr %28, i32 0, i32 0
  %30 = getelementptr inbounds [4 x i8], ptr %29, i32 0, i32 2
  store i8 9, ptr %30, align 2
  %31 = getelementptr inbounds nuw %struct.anon.0, ptr %3, i32 0, i32 1
  %32 = getelementptr inbounds [2 x %struct.anon.1], ptr %31, i32 0, i32 0
  %33 = getelementptr inbounds nuw %struct.anon.1, ptr %32, i32 0, i32 1
  %34 = getelementptr inbounds [2 x %union.anon.2], ptr %33, i32 0, i32 1
  %35 = load i32, ptr %34, align 4
  %36 = getelementptr inbounds nuw %struct.anon.0, ptr %3, i32 0, i32 1
  %37 = getelementptr inbounds [2 x %struct.anon.1], ptr %36, i32 0, i32 1
  %38 = getelementptr inbounds nuw %struct.anon.1, ptr %37, i32 0, i32 1
  %39 = getelementptr inbounds [2 x %union.anon.2], ptr %38, i32 0, i32 0
  %40 = load i32, ptr %39, align 4
  %41 = add nsw i32 %35, %40
  %42 = getelementptr inbounds nuw %struct.anon.0, ptr %3, i32 0, i32 1
  %43 = getelementptr inbounds [2 x %struct.anon.1], ptr %42, i32 0, i32 0
  %44 = getelementptr inbounds nuw %struct.anon.1, ptr %43, i32 0, i32 0
  %45 = load i16, ptr %44, align 4
  %46 = sext i16 %45 to i32
  %47 = add nsw i32 %41, %46
  %48 = getelementptr inbounds nuw %struct.anon.0, ptr %3, i32 0, i32 0
  %49 = load i8, ptr %48, align 4
  %50 = sext i8 %49 to i32
  %51 = add nsw i32 %47, %50
  %52 = add nsw i32 %51, 27
  ret i32 %52
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @vla(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %11 = load i32, ptr %2, align 4
  %12 = call ptr @llvm.stacksave.p0()
  store ptr %12, ptr %3, align 4
  %13 = alloca i32, i32 %11, align 16
  store i32 %11, ptr %4, align 4
  %14 = load i32, ptr %2, align 4
  %15 = load i32, ptr %2, align 4
  %16 = add nsw i32 %15, 1
  %17 = mul nuw i32 %14, %16
  %18 = alloca i32, i32 %17, align 16
  store i32 %14, ptr %5, align 4
  store i32 %16, ptr %6, align 4
  store i32 0, ptr %7, align 4
  br label %19

19:                                               ; preds = %48, %1
  %20 = load i32, ptr %7, align 4
  %21 = load i32, ptr %2, align 4
  %22 = icmp slt i32 %20, %21
  br i1 %22, label %23, label %51

23:                                               ; preds = %19
  %24 = load i32, ptr %7, align 4
  %25 = load i32, ptr %7, align 4
  %26 = mul nsw i32 %24, %25
  %27 = load i32, ptr %7, align 4
  %28 = getelementptr inbounds i32, ptr %13, i32 %27
  store i32 %26, ptr %28, align 4
  store i32 0, ptr %8, align 4
  br label %29

29:                                               ; preds = %44, %23
  %30 = load i32, ptr %8, align 4
  %31 = load i32, ptr %2, align 4
  %32 = icmp sle i32 %30, %31
  br i1 %32, label %33, label %47

33:                                               ; preds = %29
  %34 = load i32, ptr %7, align 4
  %35 = load i32, ptr %8, align 4
  %36 = mul nsw i32 %34, %35
  %37 = load i32, ptr %2, align 4
  %38 = sub nsw i32 %36, %37
  %39 = load i32, ptr %7, align 4
  %40 = mul nsw i32 %39, %16
  %41 = getelementptr inbounds i32, ptr %18, i32 %40
  %42 = load i32, ptr %8, align 4
  %43 = getelementptr inbounds i32, ptr %41, i32 %42
  store i32 %38, ptr %43, align 4
  br label %44

44:                                               ; preds = %33
  %45 = load i32, ptr %8, align 4
  %46 = add nsw i32 %45, 1
  store i32 %46, ptr %8, align 4
  br label %29, !llvm.loop !7

47:                                               ; preds = %29
  br label %48

48:                                               ; preds = %47
  %49 = load i32, ptr %7, align 4
  %50 = add nsw i32 %49, 1
  store i32 %50, ptr %7, align 4
  br label %19, !llvm.loop !8

51:                                               ; preds = %19
  store i32 0, ptr %9, align 4
  store i32 0, ptr %10, align 4
  br label %52

52:                                               ; preds = %72, %51
  %53 = load i32, ptr %10, align 4
  %54 = load i32, ptr %2, align 4
  %55 = icmp slt i32 %53, %54
  br i1 %55, label %56, label %75

56:                                               ; preds = %52
  %57 = load i32, ptr %10, align 4
  %58 = getelementptr inbounds i32, ptr %13, i32 %57
  %59 = load i32, ptr %58, align 4
  %60 = load i32, ptr %2, align 4
  %61 = sub nsw i32 %60, 1
  %62 = load i32, ptr %10, align 4
  %63 = sub nsw i32 %61, %62
  %64 = mul nsw i32 %63, %16
  %65 = getelementptr inbounds i32, ptr %18, i32 %64
  %66 = load i32, ptr %10, align 4
  %67 = getelementptr inbounds i32, ptr %65, i32 %66
  %68 = load i32, ptr %67, align 4
  %69 = mul nsw i32 %59, %68
  %70 = load i32, ptr %9, align 4
  %71 = add nsw i32 %70, %69
  store i32 %71, ptr %9, align 4
  br label %72

72:                                               ; preds = %56
  %73 = load i32, ptr %10, align 4
  %74 = add nsw i32 %73, 1
  store i32 %74, ptr %10, align 4
  br label %52, !llvm.loop !9

75:                                               ; preds = %52
  %76 = load i32, ptr %9, align 4
  %77 = mul nuw i32 4, %11
  %78 = add i32 %76, %77
  %79 = mul nsw i32 0, %16
  %80 = getelementptr inbounds i32, ptr %18, i32 %79
  %81 = mul nuw i32 4, %16
  %82 = add i32 %78, %81
  %83 = load ptr, ptr %3, align 4
  call void @llvm.stackrestore.p0(ptr %83)
  ret i32 %82
}

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #4

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #4

; Function Attrs: noinline nounwind optnone
define hidden i32 @alloca_sum(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  store i32 1, ptr %4, align 4
  br label %6

6:                                                ; preds = %27, %1
  %7 = load i32, ptr %4, align 4
  %8 = load i32, ptr %2, align 4
  %9 = icmp slt i32 %7, %8
  br i1 %9, label %10, label %30

10:                                               ; preds = %6
  %11 = load i32, ptr %4, align 4
  %12 = mul nsw i32 %11, 8
  %13 = alloca i8, i32 %12, align 16
  store ptr %13, ptr %5, align 4
  %14 = load ptr, ptr %5, align 4
  %15 = load i32, ptr %4, align 4
  %16 = trunc i32 %15 to i8
  %17 = load i32, ptr %4, align 4
  %18 = mul nsw i32 %17, 8
  call void @llvm.memset.p0.i32(ptr align 1 %14, i8 %16, i32 %18, i1 false)
  %19 = load ptr, ptr %5, align 4
  %20 = load i32, ptr %4, align 4
  %21 = mul nsw i32 %20, 7
  %22 = getelementptr inbounds i8, ptr %19, i32 %21
  %23 = load i8, ptr %22, align 1
  %24 = zext i8 %23 to i32
  %25 = load i32, ptr %3, align 4
  %26 = add nsw i32 %25, %24
  store i32 %26, ptr %3, align 4
  br label %27

27:                                               ; preds = %10
  %28 = load i32, ptr %4, align 4
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %4, align 4
  br label %6, !llvm.loop !10

30:                                               ; preds = %6
  %31 = load i32, ptr %3, align 4
  ret i32 %31
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #2

; Function Attrs: noinline nounwind optnone
define hidden i32 @volatiles(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %6 = load i32, ptr %2, align 4
  store volatile i32 %6, ptr %3, align 4
  store i32 0, ptr %4, align 4
  br label %7

7:                                                ; preds = %25, %1
  %8 = load i32, ptr %4, align 4
  %9 = load i32, ptr %2, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %28

11:                                               ; preds = %7
  %12 = load volatile i32, ptr %3, align 4
  %13 = load volatile i32, ptr @shared, align 4
  %14 = add nsw i32 %13, %12
  store volatile i32 %14, ptr @shared, align 4
  %15 = load volatile i32, ptr @shared, align 4
  %16 = load i32, ptr %4, align 4
  %17 = and i32 %16, 3
  %18 = getelementptr inbounds [4 x i8], ptr @device, i32 0, i32 %17
  %19 = load volatile i8, ptr %18, align 1
  %20 = zext i8 %19 to i32
  %21 = xor i32 %20, %15
  %22 = trunc i32 %21 to i8
  store volatile i8 %22, ptr %18, align 1
  %23 = load volatile i32, ptr %3, align 4
  %24 = add nsw i32 %23, -1
  store volatile i32 %24, ptr %3, align 4
  br label %25

25:                                               ; preds = %11
  %26 = load i32, ptr %4, align 4
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %4, align 4
  br label %7, !llvm.loop !11

28:                                               ; preds = %7
  %29 = load volatile i32, ptr @shared, align 4
  %30 = mul nsw i32 %29, 1000
  %31 = load volatile i8, ptr @device, align 1
  %32 = zext i8 %31 to i32
  %33 = add nsw i32 %30, %32
  %34 = load volatile i8, ptr getelementptr inbounds ([4 x i8], ptr @device, i32 0, i32 3), align 1
  %35 = zext i8 %34 to i32
  %36 = add nsw i32 %33, %35
  store i32 %36, ptr %5, align 4
  store volatile i32 3, ptr @shared, align 4
  store volatile i8 0, ptr getelementptr inbounds ([4 x i8], ptr @device, i32 0, i32 3), align 1
  store volatile i8 0, ptr getelementptr inbounds ([4 x i8], ptr @device, i32 0, i32 2), align 1
  store volatile i8 0, ptr getelementptr inbounds ([4 x i8], ptr @device, i32 0, i32 1), align 1
  store volatile i8 0, ptr @device, align 1
  %37 = load i32, ptr %5, align 4
  ret i32 %37
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @flexible(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %7 = load i32, ptr %2, align 4
  %8 = mul i32 %7, 4
  %9 = add i32 4, %8
  %10 = call ptr @malloc(i32 noundef %9) #8
  store ptr %10, ptr %3, align 4
  %11 = load i32, ptr %2, align 4
  %12 = trunc i32 %11 to i16
  %13 = load ptr, ptr %3, align 4
  %14 = getelementptr inbounds nuw %struct.flex, ptr %13, i32 0, i32 0
  store i16 %12, ptr %14, align 4
  store i32 0, ptr %4, align 4
  br label %15

15:                                               ; preds = %27, %1
  %16 = load i32, ptr %4, align 4
  %17 = load i32, ptr %2, align 4
  %18 = icmp slt i32 %16, %17
  br i1 %18, label %19, label %30

19:                                               ; preds = %15
  %20 = load i32, ptr %4, align 4
  %21 = load i32, ptr %2, align 4
  %22 = xor i32 %20, %21
  %23 = load ptr, ptr %3, align 4
  %24 = getelementptr inbounds nuw %struct.flex, ptr %23, i32 0, i32 1
  %25 = load i32, ptr %4, align 4
  %26 = getelementptr inbounds [0 x i32], ptr %24, i32 0, i32 %25
  store i32 %22, ptr %26, align 4
  br label %27

27:                                               ; preds = %19
  %28 = load i32, ptr %4, align 4
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %4, align 4
  br label %15, !llvm.loop !12

30:                                               ; preds = %15
  %31 = load ptr, ptr %3, align 4
  %32 = load i32, ptr %2, align 4
  %33 = mul nsw i32 2, %32
  %34 = mul i32 %33, 4
  %35 = add i32 4, %34
  %36 = call ptr @realloc(ptr noundef %31, i32 noundef %35) #9
  store ptr %36, ptr %3, align 4
  %37 = load ptr, ptr %3, align 4
  %38 = getelementptr inbounds nuw %struct.flex, ptr %37, i32 0, i32 0
  %39 = load i16, ptr %38, align 4
  %40 = zext i16 %39 to i32
  store i32 %40, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %41

41:                                               ; preds = %57, %30
  %42 = load i32, ptr %6, align 4
  %43 = load ptr, ptr %3, align 4
  %44 = getelementptr inbounds nuw %struct.flex, ptr %43, i32 0, i32 0
  %45 = load i16, ptr %44, align 4
  %46 = zext i16 %45 to i32
  %47 = icmp slt i32 %42, %46
  br i1 %47, label %48, label %60

48:                                               ; preds = %41
  %49 = load i32, ptr %5, align 4
  %50 = mul nsw i32 %49, 7
  %51 = load ptr, ptr %3, align 4
  %52 = getelementptr inbounds nuw %struct.flex, ptr %51, i32 0, i32 1
  %53 = load i32, ptr %6, align 4
  %54 = getelementptr inbounds [0 x i32], ptr %52, i32 0, i32 %53
  %55 = load i32, ptr %54, align 4
  %56 = add nsw i32 %50, %55
  store i32 %56, ptr %5, align 4
  br label %57

57:                                               ; preds = %48
  %58 = load i32, ptr %6, align 4
  %59 = add nsw i32 %58, 1
  store i32 %59, ptr %6, align 4
  br label %41, !llvm.loop !13

60:                                               ; preds = %41
  %61 = load ptr, ptr %3, align 4
  call void @free(ptr noundef %61)
  %62 = load i32, ptr %5, align 4
  ret i32 %62
}

; Function Attrs: allocsize(0)
declare ptr @malloc(i32 noundef) #5

; Function Attrs: allocsize(1)
declare ptr @realloc(ptr noundef, i32 noundef) #6

declare void @free(ptr noundef) #7

; Function Attrs: noinline nounwind optnone
define hidden i32 @statics() #0 {
  %1 = alloca i32, align 4
  %2 = alloca ptr, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = load i32, ptr @statics.count, align 4
  %6 = add nsw i32 %5, 1
  store i32 %6, ptr @statics.count, align 4
  store i32 %6, ptr %1, align 4
  store ptr @first, ptr %2, align 4
  br label %7

7:                                                ; preds = %38, %0
  %8 = load ptr, ptr %2, align 4
  %9 = icmp ne ptr %8, null
  br i1 %9, label %10, label %42

10:                                               ; preds = %7
  %11 = load i32, ptr %1, align 4
  %12 = mul nsw i32 %11, 3
  %13 = load ptr, ptr %2, align 4
  %14 = getelementptr inbounds nuw %struct.link, ptr %13, i32 0, i32 1
  %15 = load ptr, ptr %14, align 4
  %16 = load i32, ptr %15, align 4
  %17 = add nsw i32 %12, %16
  %18 = load ptr, ptr %2, align 4
  %19 = getelementptr inbounds nuw %struct.link, ptr %18, i32 0, i32 2
  %20 = load ptr, ptr %19, align 4
  %21 = getelementptr inbounds i8, ptr %20, i32 1
  %22 = load i8, ptr %21, align 1
  %23 = sext i8 %22 to i32
  %24 = add nsw i32 %17, %23
  %25 = load ptr, ptr %2, align 4
  %26 = getelementptr inbounds nuw %struct.link, ptr %25, i32 0, i32 3
  %27 = load ptr, ptr %26, align 4
  %28 = icmp ne ptr %27, null
  br i1 %28, label %29, label %34

29:                                               ; preds = %10
  %30 = load ptr, ptr %2, align 4
  %31 = getelementptr inbounds nuw %struct.link, ptr %30, i32 0, i32 3
  %32 = load ptr, ptr %31, align 4
  %33 = call i32 %32(i32 noundef 2)
  br label %35

34:                                               ; preds = %10
  br label %35

35:                                               ; preds = %34, %29
  %36 = phi i32 [ %33, %29 ], [ 0, %34 ]
  %37 = add nsw i32 %24, %36
  store i32 %37, ptr %1, align 4
  br label %38

38:                                               ; preds = %35
  %39 = load ptr, ptr %2, align 4
  %40 = getelementptr inbounds nuw %struct.link, ptr %39, i32 0, i32 0
  %41 = load ptr, ptr %40, align 4
  store ptr %41, ptr %2, align 4
  br label %7, !llvm.loop !14

42:                                               ; preds = %7
  store i32 0, ptr %3, align 4
  br label %43

43:                                               ; preds = %59, %42
  %44 = load i32, ptr %3, align 4
  %45 = getelementptr inbounds [4 x ptr], ptr @names, i32 0, i32 %44
  %46 = load ptr, ptr %45, align 4
  %47 = icmp ne ptr %46, null
  br i1 %47, label %48, label %62

48:                                               ; preds = %43
  %49 = load i32, ptr %3, align 4
  %50 = getelementptr inbounds [4 x ptr], ptr @names, i32 0, i32 %49
  %51 = load ptr, ptr %50, align 4
  %52 = getelementptr inbounds i8, ptr %51, i32 0
  %53 = load i8, ptr %52, align 1
  %54 = sext i8 %53 to i32
  %55 = load i32, ptr %3, align 4
  %56 = shl i32 %54, %55
  %57 = load i32, ptr %1, align 4
  %58 = add nsw i32 %57, %56
  store i32 %58, ptr %1, align 4
  br label %59

59:                                               ; preds = %48
  %60 = load i32, ptr %3, align 4
  %61 = add nsw i32 %60, 1
  store i32 %61, ptr %3, align 4
  br label %43, !llvm.loop !15

62:                                               ; preds = %43
  store i32 0, ptr %4, align 4
  br label %63

63:                                               ; preds = %74, %62
  %64 = load i32, ptr %4, align 4
  %65 = icmp ult i32 %64, 5
  br i1 %65, label %66, label %77

66:                                               ; preds = %63
  %67 = load i32, ptr %4, align 4
  %68 = getelementptr inbounds nuw [5 x i64], ptr @masks, i32 0, i32 %67
  %69 = load i64, ptr %68, align 8
  %70 = lshr i64 %69, 3
  %71 = trunc i64 %70 to i32
  %72 = load i32, ptr %1, align 4
  %73 = xor i32 %72, %71
  store i32 %73, ptr %1, align 4
  br label %74

74:                                               ; preds = %66
  %75 = load i32, ptr %4, align 4
  %76 = add i32 %75, 1
  store i32 %76, ptr %4, align 4
  br label %63, !llvm.loop !16

77:                                               ; preds = %63
  %78 = load double, ptr @ratios, align 16
  %79 = fmul double %78, 3.000000e+02
  %80 = fptosi double %79 to i32
  %81 = load double, ptr getelementptr inbounds ([4 x double], ptr @ratios, i32 0, i32 1), align 8
  %82 = fdiv double 1.000000e+00, %81
  %83 = fcmp olt double %82, 0.000000e+00
  %84 = zext i1 %83 to i32
  %85 = add nsw i32 %80, %84
  %86 = load double, ptr getelementptr inbounds ([4 x double], ptr @ratios, i32 0, i32 2), align 16
  %87 = fcmp ogt double %86, 1.000000e+308
  %88 = zext i1 %87 to i32
  %89 = add nsw i32 %85, %88
  %90 = load double, ptr getelementptr inbounds ([4 x double], ptr @ratios, i32 0, i32 3), align 8
  %91 = fptosi double %90 to i32
  %92 = add nsw i32 %89, %91
  %93 = load i32, ptr %1, align 4
  %94 = add nsw i32 %93, %92
  store i32 %94, ptr %1, align 4
  %95 = load i32, ptr %1, align 4
  %96 = load i8, ptr getelementptr inbounds ([4 x i8], ptr getelementptr inbounds ([3 x [4 x i8]], ptr @matrix, i32 0, i32 1), i32 0, i32 1), align 1
  %97 = sext i8 %96 to i32
  %98 = add nsw i32 %95, %97
  %99 = load i8, ptr getelementptr inbounds ([4 x i8], ptr getelementptr inbounds ([3 x [4 x i8]], ptr getelementptr inbounds ([2 x [3 x [4 x i8]]], ptr @matrix, i32 0, i32 1), i32 0, i32 1), i32 0, i32 2), align 2
  %100 = sext i8 %99 to i32
  %101 = add nsw i32 %98, %100
  %102 = load i8, ptr getelementptr inbounds ([2 x [3 x [4 x i8]]], ptr @matrix, i32 0, i32 1), align 4
  %103 = sext i8 %102 to i32
  %104 = add nsw i32 %101, %103
  ret i32 %104
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @swapped(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca %struct.vec, align 8
  %4 = alloca %struct.vec, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %7 = getelementptr inbounds nuw %struct.vec, ptr %3, i32 0, i32 0
  store double 1.000000e+00, ptr %7, align 8
  %8 = getelementptr inbounds nuw %struct.vec, ptr %3, i32 0, i32 1
  %9 = load i32, ptr %2, align 4
  %10 = sitofp i32 %9 to double
  store double %10, ptr %8, align 8
  %11 = getelementptr inbounds nuw %struct.vec, ptr %3, i32 0, i32 2
  store double 3.000000e+00, ptr %11, align 8
  call void @llvm.memcpy.p0.p0.i32(ptr align 8 %4, ptr align 8 @__const.swapped.b, i32 24, i1 false)
  call void @swap(ptr noundef %3, ptr noundef %4, i32 noundef 24)
  %12 = load i32, ptr %2, align 4
  store i32 %12, ptr %5, align 4
  store i32 2, ptr %6, align 4
  call void @swap(ptr noundef %5, ptr noundef %6, i32 noundef 4)
  %13 = getelementptr inbounds nuw %struct.vec, ptr %3, i32 0, i32 1
  %14 = load double, ptr %13, align 8
  %15 = getelementptr inbounds nuw %struct.vec, ptr %4, i32 0, i32 1
  %16 = load double, ptr %15, align 8
  %17 = call double @llvm.fmuladd.f64(double %14, double 1.000000e+02, double %16)
  %18 = fptosi double %17 to i32
  %19 = load i32, ptr %5, align 4
  %20 = mul nsw i32 %19, 7
  %21 = add nsw i32 %18, %20
  %22 = load i32, ptr %6, align 4
  %23 = add nsw i32 %21, %22
  ret i32 %23
}

; Function Attrs: noinline nounwind optnone
define internal void @swap(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 4
  %5 = alloca ptr, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 4
  store ptr %1, ptr %5, align 4
  store i32 %2, ptr %6, align 4
  %9 = load i32, ptr %6, align 4
  %10 = call ptr @llvm.stacksave.p0()
  store ptr %10, ptr %7, align 4
  %11 = alloca i8, i32 %9, align 16
  store i32 %9, ptr %8, align 4
  %12 = load ptr, ptr %4, align 4
  %13 = load i32, ptr %6, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr align 16 %11, ptr align 1 %12, i32 %13, i1 false)
  %14 = load ptr, ptr %4, align 4
  %15 = load ptr, ptr %5, align 4
  %16 = load i32, ptr %6, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr align 1 %14, ptr align 1 %15, i32 %16, i1 false)
  %17 = load ptr, ptr %5, align 4
  %18 = load i32, ptr %6, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr align 1 %17, ptr align 16 %11, i32 %18, i1 false)
  %19 = load ptr, ptr %7, align 4
  call void @llvm.stackrestore.p0(ptr %19)
  ret void
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @large(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca %struct.big, align 4
  %5 = alloca [3 x %struct.big], align 16
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  br label %6

6:                                                ; preds = %15, %1
  %7 = load i32, ptr %3, align 4
  %8 = icmp slt i32 %7, 30
  br i1 %8, label %9, label %18

9:                                                ; preds = %6
  %10 = load i32, ptr %3, align 4
  %11 = getelementptr inbounds [30 x %struct.big], ptr @large.many, i32 0, i32 %10
  %12 = load i32, ptr %3, align 4
  %13 = load i32, ptr %2, align 4
  %14 = mul nsw i32 %12, %13
  call void @make(ptr dead_on_unwind writable sret(%struct.big) align 4 %4, i32 noundef %14)
  call void @llvm.memcpy.p0.p0.i32(ptr align 8 %11, ptr align 4 %4, i32 88, i1 false)
  br label %15

15:                                               ; preds = %9
  %16 = load i32, ptr %3, align 4
  %17 = add nsw i32 %16, 1
  store i32 %17, ptr %3, align 4
  br label %6, !llvm.loop !17

18:                                               ; preds = %6
  %19 = getelementptr inbounds [3 x %struct.big], ptr %5, i32 0, i32 0
  call void @llvm.memcpy.p0.p0.i32(ptr align 16 %19, ptr align 8 getelementptr inbounds (%struct.big, ptr @large.many, i32 5), i32 264, i1 false)
  call void @llvm.memmove.p0.p0.i32(ptr align 8 getelementptr inbounds (%struct.big, ptr @large.many, i32 1), ptr align 16 @large.many, i32 2552, i1 false)
  %20 = getelementptr inbounds [3 x %struct.big], ptr %5, i32 0, i32 1
  %21 = getelementptr inbounds nuw %struct.big, ptr %20, i32 0, i32 0
  %22 = getelementptr inbounds [20 x i32], ptr %21, i32 0, i32 3
  %23 = load i32, ptr %22, align 4
  %24 = load i32, ptr getelementptr inbounds ([20 x i32], ptr getelementptr inbounds ([30 x %struct.big], ptr @large.many, i32 0, i32 7), i32 0, i32 4), align 8
  %25 = add nsw i32 %23, %24
  %26 = load i32, ptr %2, align 4
  %27 = getelementptr inbounds [30 x %struct.big], ptr @large.many, i32 0, i32 %26
  %28 = call i32 @take(ptr noundef byval(%struct.big) align 4 %27)
  %29 = add nsw i32 %25, %28
  ret i32 %29
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i32(ptr writeonly captures(none), ptr readonly captures(none), i32, i1 immarg) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @compare_structs(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca %struct.tight, align 1
  %4 = alloca %struct.tight, align 1
  %5 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %6 = getelementptr inbounds nuw %struct.tight, ptr %3, i32 0, i32 0
  store i8 1, ptr %6, align 1
  %7 = getelementptr inbounds nuw %struct.tight, ptr %3, i32 0, i32 1
  %8 = load i32, ptr %2, align 4
  store i32 %8, ptr %7, align 1
  %9 = getelementptr inbounds nuw %struct.tight, ptr %3, i32 0, i32 2
  store i16 3, ptr %9, align 1
  %10 = getelementptr inbounds nuw %struct.tight, ptr %3, i32 0, i32 3
  store i64 4, ptr %10, align 1
  call void @llvm.memcpy.p0.p0.i32(ptr align 1 %4, ptr align 1 %3, i32 15, i1 false)
  %11 = call i32 @memcmp(ptr noundef %3, ptr noundef %4, i32 noundef 15)
  %12 = icmp eq i32 %11, 0
  %13 = zext i1 %12 to i32
  store i32 %13, ptr %5, align 4
  %14 = getelementptr inbounds nuw %struct.tight, ptr %4, i32 0, i32 3
  %15 = load i64, ptr %14, align 1
  %16 = add i64 %15, 1
  store i64 %16, ptr %14, align 1
  %17 = load i32, ptr %5, align 4
  %18 = call i32 @memcmp(ptr noundef %3, ptr noundef %4, i32 noundef 15)
  %19 = icmp slt i32 %18, 0
  %20 = zext i1 %19 to i32
  %21 = mul nsw i32 %20, 2
  %22 = add nsw i32 %17, %21
  %23 = add i32 %22, 0
  ret i32 %23
}

declare i32 @memcmp(ptr noundef, ptr noundef, i32 noundef) #7

; Function Attrs: noinline nounwind optnone
define internal i32 @triple(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = mul nsw i32 %3, 3
  ret i32 %4
}

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nosync nounwind willreturn }
attributes #5 = { allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #6 = { allocsize(1) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #7 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #8 = { allocsize(0) }
attributes #9 = { allocsize(1) }

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
!9 = distinct !{!9, !3}
!10 = distinct !{!10, !3}
!11 = distinct !{!11, !3}
!12 = distinct !{!12, !3}
!13 = distinct !{!13, !3}
!14 = distinct !{!14, !3}
!15 = distinct !{!15, !3}
!16 = distinct !{!16, !3}
!17 = distinct !{!17, !3}
