; run: @by_value(3) == 20122
; run: @returned(4.5) == 589.125
; run: @nested(2) == 1293
; run: @arrays(5) == 32
; run: @packed(7) == 7696581415466
; run: @unions(1.5) == 4609434221834404094
; run: @copies(9) == 111
; run: @small(4) == 6
; run: @flexible(6) == 35487
; ModuleID = 'structs.c'
source_filename = "structs.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

%struct.point = type { double, double }
%struct.line = type { %struct.point, %struct.point, ptr }
%struct.matrix = type { [3 x %struct.anon] }
%struct.anon = type { [3 x i32], i8 }
%struct.tight = type <{ i8, i32, i16, i64 }>
%union.number = type { double }
%struct.anon.0 = type { i32, i32 }
%struct.one = type { i32 }
%struct.text = type { i32, [0 x i8] }

@.str = private unnamed_addr constant [5 x i8] c"line\00", align 1
@__const.returned.b = private unnamed_addr constant %struct.point { double 1.000000e+01, double 2.000000e+01 }, align 8
@__const.nested.m = private unnamed_addr constant { [3 x { [3 x i32], i8, [3 x i8] }] } { [3 x { [3 x i32], i8, [3 x i8] }] [{ [3 x i32], i8, [3 x i8] } { [3 x i32] [i32 1, i32 2, i32 3], i8 97, [3 x i8] zeroinitializer }, { [3 x i32], i8, [3 x i8] } { [3 x i32] [i32 4, i32 5, i32 6], i8 98, [3 x i8] zeroinitializer }, { [3 x i32], i8, [3 x i8] } { [3 x i32] [i32 7, i32 8, i32 9], i8 99, [3 x i8] zeroinitializer }] }, align 4

; Function Attrs: noinline nounwind optnone
define hidden double @by_value(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca %struct.line, align 8
  %4 = alloca double, align 8
  store i32 %0, ptr %2, align 4
  %5 = getelementptr inbounds nuw %struct.line, ptr %3, i32 0, i32 0
  %6 = getelementptr inbounds nuw %struct.point, ptr %5, i32 0, i32 0
  store double 1.000000e+00, ptr %6, align 8
  %7 = getelementptr inbounds nuw %struct.point, ptr %5, i32 0, i32 1
  store double 2.000000e+00, ptr %7, align 8
  %8 = getelementptr inbounds nuw %struct.line, ptr %3, i32 0, i32 1
  %9 = getelementptr inbounds nuw %struct.point, ptr %8, i32 0, i32 0
  %10 = load i32, ptr %2, align 4
  %11 = sitofp i32 %10 to double
  store double %11, ptr %9, align 8
  %12 = getelementptr inbounds nuw %struct.point, ptr %8, i32 0, i32 1
  %13 = load i32, ptr %2, align 4
  %14 = mul nsw i32 %13, 2
  %15 = sitofp i32 %14 to double
  store double %15, ptr %12, align 8
  %16 = getelementptr inbounds nuw %struct.line, ptr %3, i32 0, i32 2
  store ptr @.str, ptr %16, align 8
  %17 = getelementptr i8, ptr %3, i32 36
  call void @llvm.memset.p0.i64(ptr align 4 %17, i8 0, i64 4, i1 false)
  %18 = call double @length2(ptr noundef byval(%struct.line) align 8 %3)
  store double %18, ptr %4, align 8
  %19 = load double, ptr %4, align 8
  %20 = call double @length2(ptr noundef byval(%struct.line) align 8 %3)
  %21 = call double @llvm.fmuladd.f64(double %19, double 1.000000e+03, double %20)
  %22 = getelementptr inbounds nuw %struct.line, ptr %3, i32 0, i32 0
  %23 = getelementptr inbounds nuw %struct.point, ptr %22, i32 0, i32 0
  %24 = load double, ptr %23, align 8
  %25 = fadd double %21, %24
  %26 = getelementptr inbounds nuw %struct.line, ptr %3, i32 0, i32 2
  %27 = load ptr, ptr %26, align 8
  %28 = getelementptr inbounds i8, ptr %27, i32 3
  %29 = load i8, ptr %28, align 1
  %30 = sext i8 %29 to i32
  %31 = sitofp i32 %30 to double
  %32 = fadd double %25, %31
  ret double %32
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone
define internal double @length2(ptr noundef byval(%struct.line) align 8 %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = getelementptr inbounds nuw %struct.line, ptr %0, i32 0, i32 1
  %5 = getelementptr inbounds nuw %struct.point, ptr %4, i32 0, i32 0
  %6 = load double, ptr %5, align 8
  %7 = getelementptr inbounds nuw %struct.line, ptr %0, i32 0, i32 0
  %8 = getelementptr inbounds nuw %struct.point, ptr %7, i32 0, i32 0
  %9 = load double, ptr %8, align 8
  %10 = fsub double %6, %9
  store double %10, ptr %2, align 8
  %11 = getelementptr inbounds nuw %struct.line, ptr %0, i32 0, i32 1
  %12 = getelementptr inbounds nuw %struct.point, ptr %11, i32 0, i32 1
  %13 = load double, ptr %12, align 8
  %14 = getelementptr inbounds nuw %struct.line, ptr %0, i32 0, i32 0
  %15 = getelementptr inbounds nuw %struct.point, ptr %14, i32 0, i32 1
  %16 = load double, ptr %15, align 8
  %17 = fsub double %13, %16
  store double %17, ptr %3, align 8
  %18 = getelementptr inbounds nuw %struct.line, ptr %0, i32 0, i32 0
  %19 = getelementptr inbounds nuw %struct.point, ptr %18, i32 0, i32 0
  store double 1.000000e+09, ptr %19, align 8
  %20 = load double, ptr %2, align 8
  %21 = load double, ptr %2, align 8
  %22 = load double, ptr %3, align 8
  %23 = load double, ptr %3, align 8
  %24 = fmul double %22, %23
  %25 = call double @llvm.fmuladd.f64(double %20, double %21, double %24)
  ret double %25
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: noinline nounwind optnone
define hidden double @returned(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca %struct.point, align 8
  %4 = alloca %struct.point, align 8
  %5 = alloca %struct.point, align 8
  %6 = alloca %struct.point, align 8
  store double %0, ptr %2, align 8
  %7 = getelementptr inbounds nuw %struct.point, ptr %3, i32 0, i32 0
  %8 = load double, ptr %2, align 8
  store double %8, ptr %7, align 8
  %9 = getelementptr inbounds nuw %struct.point, ptr %3, i32 0, i32 1
  %10 = load double, ptr %2, align 8
  %11 = fneg double %10
  store double %11, ptr %9, align 8
  call void @llvm.memcpy.p0.p0.i32(ptr align 8 %4, ptr align 8 @__const.returned.b, i32 16, i1 false)
  call void @middle(ptr dead_on_unwind writable sret(%struct.point) align 8 %6, ptr noundef byval(%struct.point) align 8 %3, ptr noundef byval(%struct.point) align 8 %4)
  call void @middle(ptr dead_on_unwind writable sret(%struct.point) align 8 %5, ptr noundef byval(%struct.point) align 8 %3, ptr noundef byval(%struct.point) align 8 %6)
  %12 = getelementptr inbounds nuw %struct.point, ptr %5, i32 0, i32 0
  %13 = load double, ptr %12, align 8
  %14 = getelementptr inbounds nuw %struct.point, ptr %5, i32 0, i32 1
  %15 = load double, ptr %14, align 8
  %16 = call double @llvm.fmuladd.f64(double %13, double 1.000000e+02, double %15)
  ret double %16
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #3

; Function Attrs: noinline nounwind optnone
define internal void @middle(ptr dead_on_unwind noalias writable sret(%struct.point) align 8 %0, ptr noundef byval(%struct.point) align 8 %1, ptr noundef byval(%struct.point) align 8 %2) #0 {
  %4 = getelementptr inbounds nuw %struct.point, ptr %0, i32 0, i32 0
  %5 = getelementptr inbounds nuw %struct.point, ptr %1, i32 0, i32 0
  %6 = load double, ptr %5, align 8
  %7 = getelementptr inbounds nuw %struct.point, ptr %2, i32 0, i32 0
  %8 = load double, ptr %7, align 8
  %9 = fadd double %6, %8
  %10 = fdiv double %9, 2.000000e+00
  store double %10, ptr %4, align 8
  %11 = getelementptr inbounds nuw %struct.point, ptr %0, i32 0, i32 1
  %12 = getelementptr inbounds nuw %struct.point, ptr %1, i32 0, i32 1
  %13 = load double, ptr %12, align 8
  %14 = getelementptr inbounds nuw %struct.point, ptr %2, i32 0, i32 1
  %15 = load double, ptr %14, align 8
  %16 = fadd double %13, %15
  %17 = fdiv double %16, 2.000000e+00
  store double %17, ptr %11, align 8
  ret void
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @nested(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca %struct.matrix, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %3, ptr align 4 @__const.nested.m, i32 48, i1 false)
  %7 = getelementptr inbounds nuw %struct.matrix, ptr %3, i32 0, i32 0
  %8 = load i32, ptr %2, align 4
  %9 = getelementptr inbounds [3 x %struct.anon], ptr %7, i32 0, i32 %8
  %10 = getelementptr inbounds nuw %struct.anon, ptr %9, i32 0, i32 0
  %11 = load i32, ptr %2, align 4
  %12 = sub nsw i32 %11, 1
  %13 = getelementptr inbounds [3 x i32], ptr %10, i32 0, i32 %12
  %14 = load i32, ptr %13, align 4
  %15 = add nsw i32 %14, 100
  store i32 %15, ptr %13, align 4
  %16 = getelementptr inbounds nuw %struct.matrix, ptr %3, i32 0, i32 0
  %17 = getelementptr inbounds [3 x %struct.anon], ptr %16, i32 0, i32 1
  %18 = getelementptr inbounds nuw %struct.anon, ptr %17, i32 0, i32 1
  %19 = load i8, ptr %18, align 4
  %20 = add i8 %19, 1
  store i8 %20, ptr %18, align 4
  store i32 0, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %21

21:                                               ; preds = %52, %1
  %22 = load i32, ptr %5, align 4
  %23 = icmp slt i32 %22, 3
  br i1 %23, label %24, label %55

24:                                               ; preds = %21
  store i32 0, ptr %6, align 4
  br label %25

25:                                               ; preds = %48, %24
  %26 = load i32, ptr %6, align 4
  %27 = icmp slt i32 %26, 3
  br i1 %27, label %28, label %51

28:                                               ; preds = %25
  %29 = getelementptr inbounds nuw %struct.matrix, ptr %3, i32 0, i32 0
  %30 = load i32, ptr %5, align 4
  %31 = getelementptr inbounds [3 x %struct.anon], ptr %29, i32 0, i32 %30
  %32 = getelementptr inbounds nuw %struct.anon, ptr %31, i32 0, i32 0
  %33 = load i32, ptr %6, align 4
  %34 = getelementptr inbounds [3 x i32], ptr %32, i32 0, i32 %33
  %35 = load i32, ptr %34, align 4
  %36 = load i32, ptr %5, align 4
  %37 = add nsw i32 %36, 1
  %38 = mul nsw i32 %35, %37
  %39 = getelementptr inbounds nuw %struct.matrix, ptr %3, i32 0, i32 0
  %40 = load i32, ptr %5, align 4
  %41 = getelementptr inbounds [3 x %struct.anon], ptr %39, i32 0, i32 %40
  %42 = getelementptr inbounds nuw %struct.anon, ptr %41, i32 0, i32 1
  %43 = load i8, ptr %42, align 4
  %44 = zext i8 %43 to i32
  %45 = add nsw i32 %38, %44
  %46 = load i32, ptr %4, align 4
  %47 = add nsw i32 %46, %45
  store i32 %47, ptr %4, align 4
  br label %48

48:                                               ; preds = %28
  %49 = load i32, ptr %6, align 4
  %50 = add nsw i32 %49, 1
  store i32 %50, ptr %6, align 4
  br label %25, !llvm.loop !2

51:                                               ; preds = %25
  br label %52

52:                                               ; preds = %51
  %53 = load i32, ptr %5, align 4
  %54 = add nsw i32 %53, 1
  store i32 %54, ptr %5, align 4
  br label %21, !llvm.loop !4

55:                                               ; preds = %21
  %56 = load i32, ptr %4, align 4
  ret i32 %56
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @arrays(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [8 x %struct.point], align 16
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 4
  %6 = alloca ptr, align 4
  %7 = alloca double, align 8
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %4, align 4
  br label %8

8:                                                ; preds = %30, %1
  %9 = load i32, ptr %4, align 4
  %10 = icmp slt i32 %9, 8
  br i1 %10, label %11, label %33

11:                                               ; preds = %8
  %12 = load i32, ptr %4, align 4
  %13 = load i32, ptr %2, align 4
  %14 = mul nsw i32 %12, %13
  %15 = sitofp i32 %14 to double
  %16 = load i32, ptr %4, align 4
  %17 = getelementptr inbounds [8 x %struct.point], ptr %3, i32 0, i32 %16
  %18 = getelementptr inbounds nuw %struct.point, ptr %17, i32 0, i32 0
  store double %15, ptr %18, align 16
  %19 = load i32, ptr %4, align 4
  %20 = getelementptr inbounds [8 x %struct.point], ptr %3, i32 0, i32 %19
  %21 = getelementptr inbounds nuw %struct.point, ptr %20, i32 0, i32 0
  %22 = load double, ptr %21, align 16
  %23 = load i32, ptr %4, align 4
  %24 = mul nsw i32 2, %23
  %25 = sitofp i32 %24 to double
  %26 = fsub double %22, %25
  %27 = load i32, ptr %4, align 4
  %28 = getelementptr inbounds [8 x %struct.point], ptr %3, i32 0, i32 %27
  %29 = getelementptr inbounds nuw %struct.point, ptr %28, i32 0, i32 1
  store double %26, ptr %29, align 8
  br label %30

30:                                               ; preds = %11
  %31 = load i32, ptr %4, align 4
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %4, align 4
  br label %8, !llvm.loop !5

33:                                               ; preds = %8
  %34 = getelementptr inbounds [8 x %struct.point], ptr %3, i32 0, i32 2
  store ptr %34, ptr %5, align 4
  %35 = getelementptr inbounds [8 x %struct.point], ptr %3, i32 0, i32 0
  %36 = getelementptr inbounds %struct.point, ptr %35, i32 7
  store ptr %36, ptr %6, align 4
  store double 0.000000e+00, ptr %7, align 8
  br label %37

37:                                               ; preds = %52, %33
  %38 = load ptr, ptr %5, align 4
  %39 = load ptr, ptr %6, align 4
  %40 = icmp ne ptr %38, %39
  br i1 %40, label %41, label %55

41:                                               ; preds = %37
  %42 = load ptr, ptr %5, align 4
  %43 = getelementptr inbounds nuw %struct.point, ptr %42, i32 0, i32 0
  %44 = load double, ptr %43, align 8
  %45 = load ptr, ptr %5, align 4
  %46 = getelementptr inbounds %struct.point, ptr %45, i32 1
  %47 = getelementptr inbounds nuw %struct.point, ptr %46, i32 0, i32 1
  %48 = load double, ptr %47, align 8
  %49 = fsub double %44, %48
  %50 = load double, ptr %7, align 8
  %51 = fadd double %50, %49
  store double %51, ptr %7, align 8
  br label %52

52:                                               ; preds = %41
  %53 = load ptr, ptr %5, align 4
  %54 = getelementptr inbounds nuw %struct.point, ptr %53, i32 1
  store ptr %54, ptr %5, align 4
  br label %37, !llvm.loop !6

55:                                               ; preds = %37
  %56 = load double, ptr %7, align 8
  %57 = fptosi double %56 to i32
  %58 = load ptr, ptr %6, align 4
  %59 = getelementptr inbounds [8 x %struct.point], ptr %3, i32 0, i32 0
  %60 = ptrtoint ptr %58 to i32
  %61 = ptrtoint ptr %59 to i32
  %62 = sub i32 %60, %61
  %63 = sdiv exact i32 %62, 16
  %64 = add nsw i32 %57, %63
  ret i32 %64
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @read_tight(ptr noundef %0) #0 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
  %3 = load ptr, ptr %2, align 4
  %4 = getelementptr inbounds nuw %struct.tight, ptr %3, i32 0, i32 0
  %5 = load i8, ptr %4, align 1
  %6 = zext i8 %5 to i32
  %7 = load ptr, ptr %2, align 4
  %8 = getelementptr inbounds nuw %struct.tight, ptr %7, i32 0, i32 1
  %9 = load i32, ptr %8, align 1
  %10 = add nsw i32 %6, %9
  %11 = load ptr, ptr %2, align 4
  %12 = getelementptr inbounds nuw %struct.tight, ptr %11, i32 0, i32 2
  %13 = load i16, ptr %12, align 1
  %14 = sext i16 %13 to i32
  %15 = add nsw i32 %10, %14
  %16 = sext i32 %15 to i64
  %17 = load ptr, ptr %2, align 4
  %18 = getelementptr inbounds nuw %struct.tight, ptr %17, i32 0, i32 3
  %19 = load i64, ptr %18, align 1
  %20 = add nsw i64 %16, %19
  ret i64 %20
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @packed(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [2 x %struct.tight], align 16
  store i32 %0, ptr %2, align 4
  %4 = getelementptr inbounds nuw %struct.tight, ptr %3, i32 0, i32 0
  %5 = load i32, ptr %2, align 4
  %6 = trunc i32 %5 to i8
  store i8 %6, ptr %4, align 1
  %7 = getelementptr inbounds nuw %struct.tight, ptr %3, i32 0, i32 1
  %8 = load i32, ptr %2, align 4
  %9 = mul nsw i32 %8, 1000
  store i32 %9, ptr %7, align 1
  %10 = getelementptr inbounds nuw %struct.tight, ptr %3, i32 0, i32 2
  %11 = load i32, ptr %2, align 4
  %12 = sub nsw i32 0, %11
  %13 = trunc i32 %12 to i16
  store i16 %13, ptr %10, align 1
  %14 = getelementptr inbounds nuw %struct.tight, ptr %3, i32 0, i32 3
  store i64 1, ptr %14, align 1
  %15 = getelementptr inbounds %struct.tight, ptr %3, i32 1
  %16 = getelementptr inbounds nuw %struct.tight, ptr %15, i32 0, i32 0
  store i8 1, ptr %16, align 1
  %17 = getelementptr inbounds nuw %struct.tight, ptr %15, i32 0, i32 1
  store i32 2, ptr %17, align 1
  %18 = getelementptr inbounds nuw %struct.tight, ptr %15, i32 0, i32 2
  store i16 3, ptr %18, align 1
  %19 = getelementptr inbounds nuw %struct.tight, ptr %15, i32 0, i32 3
  %20 = load i32, ptr %2, align 4
  %21 = sext i32 %20 to i64
  %22 = shl i64 %21, 40
  store i64 %22, ptr %19, align 1
  %23 = getelementptr inbounds [2 x %struct.tight], ptr %3, i32 0, i32 1
  %24 = getelementptr inbounds nuw %struct.tight, ptr %23, i32 0, i32 1
  %25 = load i32, ptr %24, align 1
  %26 = sub nsw i32 %25, 5
  store i32 %26, ptr %24, align 1
  %27 = getelementptr inbounds [2 x %struct.tight], ptr %3, i32 0, i32 0
  %28 = call i64 @read_tight(ptr noundef %27)
  %29 = mul nsw i64 %28, 3
  %30 = getelementptr inbounds [2 x %struct.tight], ptr %3, i32 0, i32 1
  %31 = call i64 @read_tight(ptr noundef %30)
  %32 = add nsw i64 %29, %31
  %33 = add nsw i64 %32, 30
  ret i64 %33
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @unions(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca %union.number, align 8
  %4 = alloca i64, align 8
  store double %0, ptr %2, align 8
  %5 = load double, ptr %2, align 8
  store double %5, ptr %3, align 8
  %6 = getelementptr inbounds nuw %struct.anon.0, ptr %3, i32 0, i32 0
  %7 = load i32, ptr %6, align 8
  %8 = or i32 %7, 255
  store i32 %8, ptr %6, align 8
  %9 = load i64, ptr %3, align 8
  store i64 %9, ptr %4, align 8
  %10 = getelementptr inbounds [8 x i8], ptr %3, i32 0, i32 7
  %11 = load i8, ptr %10, align 1
  %12 = zext i8 %11 to i32
  %13 = xor i32 %12, 128
  %14 = trunc i32 %13 to i8
  store i8 %14, ptr %10, align 1
  %15 = load i64, ptr %4, align 8
  %16 = load double, ptr %3, align 8
  %17 = fcmp olt double %16, 0.000000e+00
  %18 = zext i1 %17 to i32
  %19 = sext i32 %18 to i64
  %20 = xor i64 %15, %19
  %21 = getelementptr inbounds nuw %struct.anon.0, ptr %3, i32 0, i32 1
  %22 = load i32, ptr %21, align 4
  %23 = zext i32 %22 to i64
  %24 = xor i64 %20, %23
  ret i64 %24
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @copies(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca %struct.matrix, align 4
  %4 = alloca %struct.matrix, align 4
  %5 = alloca ptr, align 4
  store i32 %0, ptr %2, align 4
  call void @llvm.memset.p0.i32(ptr align 4 %3, i8 0, i32 48, i1 false)
  %6 = load i32, ptr %2, align 4
  %7 = getelementptr inbounds nuw %struct.matrix, ptr %3, i32 0, i32 0
  %8 = getelementptr inbounds [3 x %struct.anon], ptr %7, i32 0, i32 1
  %9 = getelementptr inbounds nuw %struct.anon, ptr %8, i32 0, i32 0
  %10 = getelementptr inbounds [3 x i32], ptr %9, i32 0, i32 1
  store i32 %6, ptr %10, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %4, ptr align 4 %3, i32 48, i1 false)
  %11 = getelementptr inbounds nuw %struct.matrix, ptr %4, i32 0, i32 0
  %12 = getelementptr inbounds [3 x %struct.anon], ptr %11, i32 0, i32 1
  %13 = getelementptr inbounds nuw %struct.anon, ptr %12, i32 0, i32 0
  %14 = getelementptr inbounds [3 x i32], ptr %13, i32 0, i32 1
  %15 = load i32, ptr %14, align 4
  %16 = add nsw i32 %15, 1
  store i32 %16, ptr %14, align 4
  store ptr %3, ptr %5, align 4
  %17 = load ptr, ptr %5, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %17, ptr align 4 %4, i32 48, i1 false)
  %18 = getelementptr inbounds nuw %struct.matrix, ptr %3, i32 0, i32 0
  %19 = getelementptr inbounds [3 x %struct.anon], ptr %18, i32 0, i32 0
  %20 = getelementptr inbounds nuw %struct.matrix, ptr %3, i32 0, i32 0
  %21 = getelementptr inbounds [3 x %struct.anon], ptr %20, i32 0, i32 1
  call void @llvm.memmove.p0.p0.i32(ptr align 4 %19, ptr align 4 %21, i32 32, i1 false)
  %22 = getelementptr inbounds nuw %struct.matrix, ptr %3, i32 0, i32 0
  %23 = getelementptr inbounds [3 x %struct.anon], ptr %22, i32 0, i32 0
  %24 = getelementptr inbounds nuw %struct.anon, ptr %23, i32 0, i32 0
  %25 = getelementptr inbounds [3 x i32], ptr %24, i32 0, i32 1
  %26 = load i32, ptr %25, align 4
  %27 = mul nsw i32 %26, 10
  %28 = getelementptr inbounds nuw %struct.matrix, ptr %4, i32 0, i32 0
  %29 = getelementptr inbounds [3 x %struct.anon], ptr %28, i32 0, i32 1
  %30 = getelementptr inbounds nuw %struct.anon, ptr %29, i32 0, i32 0
  %31 = getelementptr inbounds [3 x i32], ptr %30, i32 0, i32 1
  %32 = load i32, ptr %31, align 4
  %33 = add nsw i32 %27, %32
  %34 = call i32 @memcmp(ptr noundef %3, ptr noundef %4, i32 noundef 16)
  %35 = icmp ne i32 %34, 0
  %36 = zext i1 %35 to i32
  %37 = add nsw i32 %33, %36
  ret i32 %37
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i32(ptr writeonly captures(none), ptr readonly captures(none), i32, i1 immarg) #3

declare i32 @memcmp(ptr noundef, ptr noundef, i32 noundef) #4

; Function Attrs: noinline nounwind optnone
define hidden i32 @add_one(i32 %0) #0 {
  %2 = alloca %struct.one, align 4
  %3 = alloca %struct.one, align 4
  %4 = getelementptr inbounds nuw %struct.one, ptr %3, i32 0, i32 0
  store i32 %0, ptr %4, align 4
  %5 = getelementptr inbounds nuw %struct.one, ptr %3, i32 0, i32 0
  %6 = load i32, ptr %5, align 4
  %7 = add nsw i32 %6, 1
  store i32 %7, ptr %5, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %2, ptr align 4 %3, i32 4, i1 false)
  %8 = getelementptr inbounds nuw %struct.one, ptr %2, i32 0, i32 0
  %9 = load i32, ptr %8, align 4
  ret i32 %9
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @small(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca %struct.one, align 4
  %4 = alloca %struct.one, align 4
  %5 = alloca %struct.one, align 4
  store i32 %0, ptr %2, align 4
  %6 = getelementptr inbounds nuw %struct.one, ptr %3, i32 0, i32 0
  %7 = load i32, ptr %2, align 4
  store i32 %7, ptr %6, align 4
  %8 = getelementptr inbounds nuw %struct.one, ptr %3, i32 0, i32 0
  %9 = load i32, ptr %8, align 4
  %10 = call i32 @add_one(i32 %9)
  %11 = getelementptr inbounds nuw %struct.one, ptr %5, i32 0, i32 0
  store i32 %10, ptr %11, align 4
  %12 = getelementptr inbounds nuw %struct.one, ptr %5, i32 0, i32 0
  %13 = load i32, ptr %12, align 4
  %14 = call i32 @add_one(i32 %13)
  %15 = getelementptr inbounds nuw %struct.one, ptr %4, i32 0, i32 0
  store i32 %14, ptr %15, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %3, ptr align 4 %4, i32 4, i1 false)
  %16 = getelementptr inbounds nuw %struct.one, ptr %3, i32 0, i32 0
  %17 = load i32, ptr %16, align 4
  ret i32 %17
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
  %8 = add i32 4, %7
  %9 = call ptr @malloc(i32 noundef %8) #6
  store ptr %9, ptr %3, align 4
  %10 = load i32, ptr %2, align 4
  %11 = load ptr, ptr %3, align 4
  %12 = getelementptr inbounds nuw %struct.text, ptr %11, i32 0, i32 0
  store i32 %10, ptr %12, align 4
  store i32 0, ptr %4, align 4
  br label %13

13:                                               ; preds = %25, %1
  %14 = load i32, ptr %4, align 4
  %15 = load i32, ptr %2, align 4
  %16 = icmp slt i32 %14, %15
  br i1 %16, label %17, label %28

17:                                               ; preds = %13
  %18 = load i32, ptr %4, align 4
  %19 = add nsw i32 97, %18
  %20 = trunc i32 %19 to i8
  %21 = load ptr, ptr %3, align 4
  %22 = getelementptr inbounds nuw %struct.text, ptr %21, i32 0, i32 1
  %23 = load i32, ptr %4, align 4
  %24 = getelementptr inbounds [0 x i8], ptr %22, i32 0, i32 %23
  store i8 %20, ptr %24, align 1
  br label %25

25:                                               ; preds = %17
  %26 = load i32, ptr %4, align 4
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %4, align 4
  br label %13, !llvm.loop !7

28:                                               ; preds = %13
  store i32 0, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %29

29:                                               ; preds = %45, %28
  %30 = load i32, ptr %6, align 4
  %31 = load ptr, ptr %3, align 4
  %32 = getelementptr inbounds nuw %struct.text, ptr %31, i32 0, i32 0
  %33 = load i32, ptr %32, align 4
  %34 = icmp ult i32 %30, %33
  br i1 %34, label %35, label %48

35:                                               ; preds = %29
  %36 = load i32, ptr %5, align 4
  %37 = mul nsw i32 %36, 3
  %38 = load ptr, ptr %3, align 4
  %39 = getelementptr inbounds nuw %struct.text, ptr %38, i32 0, i32 1
  %40 = load i32, ptr %6, align 4
  %41 = getelementptr inbounds nuw [0 x i8], ptr %39, i32 0, i32 %40
  %42 = load i8, ptr %41, align 1
  %43 = zext i8 %42 to i32
  %44 = add nsw i32 %37, %43
  store i32 %44, ptr %5, align 4
  br label %45

45:                                               ; preds = %35
  %46 = load i32, ptr %6, align 4
  %47 = add i32 %46, 1
  store i32 %47, ptr %6, align 4
  br label %29, !llvm.loop !8

48:                                               ; preds = %29
  %49 = load ptr, ptr %3, align 4
  call void @free(ptr noundef %49)
  %50 = load i32, ptr %5, align 4
  ret i32 %50
}

; Function Attrs: allocsize(0)
declare ptr @malloc(i32 noundef) #5

declare void @free(ptr noundef) #4

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #5 = { allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #6 = { allocsize(0) }

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
