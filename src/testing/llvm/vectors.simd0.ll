; run: @ints(3) == -1431632318
; run: @floats(1.5) == 738.4166870117188
; run: @doubles(0.75) == 93.140625
; run: @bytes(200) == -194654408
; run: @shorts(-300) == 180292
; run: @longs(5) == -124375001015
; run: @masks(4) == 2118
; run: @shuffles(7) == 67718
; run: @small(9) == 812
; run: @large(2) == 1238.5
; run: @odd(3) == 567
; run: @indexed(2) == 47930
; run: @casts(77) == 132428286
; run: @memory(5) == 30382
; run: @passed(6) == 782
; ModuleID = 'vectors.c'
source_filename = "vectors.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

@table = internal global [3 x <4 x i32>] [<4 x i32> <i32 1, i32 2, i32 3, i32 4>, <4 x i32> <i32 5, i32 6, i32 7, i32 8>, <4 x i32> zeroinitializer], align 16
@pairs = internal global [4 x <2 x float>] zeroinitializer, align 16

; Function Attrs: noinline nounwind optnone
define hidden i32 @ints(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca <4 x i32>, align 16
  %4 = alloca <4 x i32>, align 16
  %5 = alloca <4 x i32>, align 16
  %6 = alloca <4 x i32>, align 16
  store i32 %0, ptr %2, align 4
  %7 = load i32, ptr %2, align 4
  %8 = insertelement <4 x i32> <i32 1, i32 -2, i32 3, i32 poison>, i32 %7, i32 3
  store <4 x i32> %8, ptr %3, align 16
  %9 = load i32, ptr %2, align 4
  %10 = insertelement <4 x i32> poison, i32 %9, i32 0
  %11 = load i32, ptr %2, align 4
  %12 = insertelement <4 x i32> %10, i32 %11, i32 1
  %13 = insertelement <4 x i32> %12, i32 5, i32 2
  %14 = insertelement <4 x i32> %13, i32 7, i32 3
  store <4 x i32> %14, ptr %4, align 16
  %15 = load <4 x i32>, ptr %3, align 16
  %16 = load <4 x i32>, ptr %4, align 16
  %17 = mul <4 x i32> %15, %16
  %18 = load <4 x i32>, ptr %3, align 16
  %19 = shl <4 x i32> %18, splat (i32 2)
  %20 = add <4 x i32> %17, %19
  %21 = load <4 x i32>, ptr %4, align 16
  %22 = ashr <4 x i32> %21, splat (i32 1)
  %23 = sub <4 x i32> %20, %22
  %24 = load <4 x i32>, ptr %3, align 16
  %25 = load <4 x i32>, ptr %4, align 16
  %26 = sdiv <4 x i32> %24, %25
  %27 = add <4 x i32> %23, %26
  %28 = load <4 x i32>, ptr %3, align 16
  %29 = load <4 x i32>, ptr %4, align 16
  %30 = srem <4 x i32> %28, %29
  %31 = sub <4 x i32> %27, %30
  store <4 x i32> %31, ptr %5, align 16
  %32 = load <4 x i32>, ptr %3, align 16
  %33 = udiv <4 x i32> %32, splat (i32 3)
  %34 = load <4 x i32>, ptr %4, align 16
  %35 = lshr <4 x i32> %34, splat (i32 2)
  %36 = add <4 x i32> %33, %35
  %37 = load <4 x i32>, ptr %4, align 16
  %38 = urem <4 x i32> %37, splat (i32 4)
  %39 = add <4 x i32> %36, %38
  store <4 x i32> %39, ptr %6, align 16
  %40 = load <4 x i32>, ptr %5, align 16
  %41 = load <4 x i32>, ptr %6, align 16
  %42 = xor <4 x i32> %40, %41
  %43 = call i32 @sum4(<4 x i32> noundef %42)
  %44 = load <4 x i32>, ptr %3, align 16
  %45 = sub <4 x i32> zeroinitializer, %44
  %46 = call i32 @sum4(<4 x i32> noundef %45)
  %47 = add nsw i32 %43, %46
  %48 = load <4 x i32>, ptr %4, align 16
  %49 = xor <4 x i32> %48, splat (i32 -1)
  %50 = call i32 @sum4(<4 x i32> noundef %49)
  %51 = add nsw i32 %47, %50
  %52 = load <4 x i32>, ptr %3, align 16
  %53 = load <4 x i32>, ptr %4, align 16
  %54 = and <4 x i32> %52, %53
  %55 = load i32, ptr %2, align 4
  %56 = insertelement <4 x i32> poison, i32 %55, i64 0
  %57 = shufflevector <4 x i32> %56, <4 x i32> poison, <4 x i32> zeroinitializer
  %58 = or <4 x i32> %54, %57
  %59 = call i32 @sum4(<4 x i32> noundef %58)
  %60 = add nsw i32 %51, %59
  ret i32 %60
}

; Function Attrs: noinline nounwind optnone
define internal i32 @sum4(<4 x i32> noundef %0) #0 {
  %2 = alloca <4 x i32>, align 16
  store <4 x i32> %0, ptr %2, align 16
  %3 = load <4 x i32>, ptr %2, align 16
  %4 = extractelement <4 x i32> %3, i32 0
  %5 = load <4 x i32>, ptr %2, align 16
  %6 = extractelement <4 x i32> %5, i32 1
  %7 = mul nsw i32 %6, 10
  %8 = add nsw i32 %4, %7
  %9 = load <4 x i32>, ptr %2, align 16
  %10 = extractelement <4 x i32> %9, i32 2
  %11 = mul nsw i32 %10, 100
  %12 = add nsw i32 %8, %11
  %13 = load <4 x i32>, ptr %2, align 16
  %14 = extractelement <4 x i32> %13, i32 3
  %15 = mul nsw i32 %14, 1000
  %16 = add nsw i32 %12, %15
  ret i32 %16
}

; Function Attrs: noinline nounwind optnone
define hidden float @floats(float noundef %0) #0 {
  %2 = alloca float, align 4
  %3 = alloca <4 x float>, align 16
  %4 = alloca <4 x float>, align 16
  %5 = alloca <4 x float>, align 16
  store float %0, ptr %2, align 4
  %6 = load float, ptr %2, align 4
  %7 = insertelement <4 x float> poison, float %6, i32 0
  %8 = insertelement <4 x float> %7, float 2.000000e+00, i32 1
  %9 = insertelement <4 x float> %8, float -3.000000e+00, i32 2
  %10 = insertelement <4 x float> %9, float 4.000000e+00, i32 3
  store <4 x float> %10, ptr %3, align 16
  %11 = load float, ptr %2, align 4
  %12 = insertelement <4 x float> <float 5.000000e-01, float poison, float poison, float poison>, float %11, i32 1
  %13 = load float, ptr %2, align 4
  %14 = insertelement <4 x float> %12, float %13, i32 2
  %15 = insertelement <4 x float> %14, float 8.000000e+00, i32 3
  store <4 x float> %15, ptr %4, align 16
  %16 = load <4 x float>, ptr %3, align 16
  %17 = load <4 x float>, ptr %4, align 16
  %18 = load <4 x float>, ptr %3, align 16
  %19 = load <4 x float>, ptr %4, align 16
  %20 = fdiv <4 x float> %18, %19
  %21 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %16, <4 x float> %17, <4 x float> %20)
  %22 = load float, ptr %2, align 4
  %23 = insertelement <4 x float> poison, float %22, i64 0
  %24 = shufflevector <4 x float> %23, <4 x float> poison, <4 x i32> zeroinitializer
  %25 = fsub <4 x float> %21, %24
  store <4 x float> %25, ptr %5, align 16
  %26 = load <4 x float>, ptr %5, align 16
  %27 = fneg <4 x float> %26
  store <4 x float> %27, ptr %5, align 16
  %28 = load <4 x float>, ptr %5, align 16
  %29 = extractelement <4 x float> %28, i32 0
  %30 = load <4 x float>, ptr %5, align 16
  %31 = extractelement <4 x float> %30, i32 1
  %32 = call float @llvm.fmuladd.f32(float %31, float 1.000000e+01, float %29)
  %33 = load <4 x float>, ptr %5, align 16
  %34 = extractelement <4 x float> %33, i32 2
  %35 = call float @llvm.fmuladd.f32(float %34, float 1.000000e+02, float %32)
  %36 = load <4 x float>, ptr %5, align 16
  %37 = extractelement <4 x float> %36, i32 3
  %38 = fadd float %35, %37
  ret float %38
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: noinline nounwind optnone
define hidden double @doubles(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca <2 x double>, align 16
  %4 = alloca <2 x double>, align 16
  %5 = alloca <2 x double>, align 16
  store double %0, ptr %2, align 8
  %6 = load double, ptr %2, align 8
  %7 = insertelement <2 x double> poison, double %6, i32 0
  %8 = load double, ptr %2, align 8
  %9 = fneg double %8
  %10 = insertelement <2 x double> %7, double %9, i32 1
  store <2 x double> %10, ptr %3, align 16
  store <2 x double> <double 3.000000e+00, double 4.000000e+00>, ptr %4, align 16
  %11 = load <2 x double>, ptr %3, align 16
  %12 = load <2 x double>, ptr %4, align 16
  %13 = fadd <2 x double> %11, %12
  %14 = load <2 x double>, ptr %3, align 16
  %15 = fmul <2 x double> %13, %14
  %16 = load <2 x double>, ptr %4, align 16
  %17 = fdiv <2 x double> %15, %16
  store <2 x double> %17, ptr %5, align 16
  %18 = load <2 x double>, ptr %5, align 16
  %19 = extractelement <2 x double> %18, i32 0
  %20 = load <2 x double>, ptr %5, align 16
  %21 = extractelement <2 x double> %20, i32 1
  %22 = call double @llvm.fmuladd.f64(double %19, double 1.000000e+02, double %21)
  ret double %22
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @bytes(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca <16 x i8>, align 16
  %4 = alloca i32, align 4
  %5 = alloca <16 x i8>, align 16
  %6 = alloca <16 x i8>, align 16
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %4, align 4
  br label %9

9:                                                ; preds = %20, %1
  %10 = load i32, ptr %4, align 4
  %11 = icmp slt i32 %10, 16
  br i1 %11, label %12, label %23

12:                                               ; preds = %9
  %13 = load i32, ptr %4, align 4
  %14 = load i32, ptr %2, align 4
  %15 = mul nsw i32 %13, %14
  %16 = trunc i32 %15 to i8
  %17 = load i32, ptr %4, align 4
  %18 = load <16 x i8>, ptr %3, align 16
  %19 = insertelement <16 x i8> %18, i8 %16, i32 %17
  store <16 x i8> %19, ptr %3, align 16
  br label %20

20:                                               ; preds = %12
  %21 = load i32, ptr %4, align 4
  %22 = add nsw i32 %21, 1
  store i32 %22, ptr %4, align 4
  br label %9, !llvm.loop !2

23:                                               ; preds = %9
  %24 = load <16 x i8>, ptr %3, align 16
  %25 = add <16 x i8> %24, splat (i8 100)
  store <16 x i8> %25, ptr %5, align 16
  %26 = load <16 x i8>, ptr %3, align 16
  %27 = load <16 x i8>, ptr %5, align 16
  %28 = mul <16 x i8> %26, %27
  %29 = load <16 x i8>, ptr %5, align 16
  %30 = lshr <16 x i8> %29, splat (i8 3)
  %31 = sub <16 x i8> %28, %30
  store <16 x i8> %31, ptr %6, align 16
  store i32 0, ptr %7, align 4
  store i32 0, ptr %8, align 4
  br label %32

32:                                               ; preds = %43, %23
  %33 = load i32, ptr %8, align 4
  %34 = icmp slt i32 %33, 16
  br i1 %34, label %35, label %46

35:                                               ; preds = %32
  %36 = load i32, ptr %7, align 4
  %37 = mul nsw i32 %36, 3
  %38 = load <16 x i8>, ptr %6, align 16
  %39 = load i32, ptr %8, align 4
  %40 = extractelement <16 x i8> %38, i32 %39
  %41 = zext i8 %40 to i32
  %42 = add nsw i32 %37, %41
  store i32 %42, ptr %7, align 4
  br label %43

43:                                               ; preds = %35
  %44 = load i32, ptr %8, align 4
  %45 = add nsw i32 %44, 1
  store i32 %45, ptr %8, align 4
  br label %32, !llvm.loop !4

46:                                               ; preds = %32
  %47 = load i32, ptr %7, align 4
  ret i32 %47
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @shorts(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca <8 x i16>, align 16
  %4 = alloca <8 x i16>, align 16
  %5 = alloca <8 x i16>, align 16
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %8 = load i32, ptr %2, align 4
  %9 = trunc i32 %8 to i16
  %10 = insertelement <8 x i16> <i16 1, i16 2, i16 3, i16 4, i16 5, i16 6, i16 7, i16 poison>, i16 %9, i32 7
  store <8 x i16> %10, ptr %3, align 16
  %11 = load <8 x i16>, ptr %3, align 16
  %12 = load <8 x i16>, ptr %3, align 16
  %13 = mul <8 x i16> %11, %12
  %14 = load i32, ptr %2, align 4
  %15 = trunc i32 %14 to i16
  %16 = insertelement <8 x i16> poison, i16 %15, i64 0
  %17 = shufflevector <8 x i16> %16, <8 x i16> poison, <8 x i32> zeroinitializer
  %18 = sub <8 x i16> %13, %17
  store <8 x i16> %18, ptr %4, align 16
  %19 = load <8 x i16>, ptr %4, align 16
  %20 = load <8 x i16>, ptr %3, align 16
  %21 = icmp sgt <8 x i16> %19, %20
  %22 = sext <8 x i1> %21 to <8 x i16>
  store <8 x i16> %22, ptr %5, align 16
  %23 = load <8 x i16>, ptr %5, align 16
  %24 = load <8 x i16>, ptr %4, align 16
  %25 = and <8 x i16> %23, %24
  %26 = load <8 x i16>, ptr %5, align 16
  %27 = xor <8 x i16> %26, splat (i16 -1)
  %28 = load <8 x i16>, ptr %3, align 16
  %29 = and <8 x i16> %27, %28
  %30 = or <8 x i16> %25, %29
  store <8 x i16> %30, ptr %4, align 16
  store i32 0, ptr %6, align 4
  store i32 0, ptr %7, align 4
  br label %31

31:                                               ; preds = %43, %1
  %32 = load i32, ptr %7, align 4
  %33 = icmp slt i32 %32, 8
  br i1 %33, label %34, label %46

34:                                               ; preds = %31
  %35 = load <8 x i16>, ptr %4, align 16
  %36 = load i32, ptr %7, align 4
  %37 = extractelement <8 x i16> %35, i32 %36
  %38 = sext i16 %37 to i32
  %39 = load i32, ptr %7, align 4
  %40 = mul nsw i32 %38, %39
  %41 = load i32, ptr %6, align 4
  %42 = add nsw i32 %41, %40
  store i32 %42, ptr %6, align 4
  br label %43

43:                                               ; preds = %34
  %44 = load i32, ptr %7, align 4
  %45 = add nsw i32 %44, 1
  store i32 %45, ptr %7, align 4
  br label %31, !llvm.loop !5

46:                                               ; preds = %31
  %47 = load i32, ptr %6, align 4
  ret i32 %47
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @longs(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca <2 x i64>, align 16
  %4 = alloca <2 x i64>, align 16
  %5 = alloca <2 x i64>, align 16
  store i64 %0, ptr %2, align 8
  %6 = load i64, ptr %2, align 8
  %7 = insertelement <2 x i64> poison, i64 %6, i32 0
  %8 = load i64, ptr %2, align 8
  %9 = sub nsw i64 0, %8
  %10 = mul nsw i64 %9, 1000000007
  %11 = insertelement <2 x i64> %7, i64 %10, i32 1
  store <2 x i64> %11, ptr %3, align 16
  store <2 x i64> <i64 3, i64 7>, ptr %4, align 16
  %12 = load <2 x i64>, ptr %3, align 16
  %13 = load <2 x i64>, ptr %4, align 16
  %14 = mul <2 x i64> %12, %13
  %15 = load <2 x i64>, ptr %3, align 16
  %16 = ashr <2 x i64> %15, splat (i64 3)
  %17 = add <2 x i64> %14, %16
  %18 = load <2 x i64>, ptr %3, align 16
  %19 = shl <2 x i64> %18, splat (i64 5)
  %20 = sub <2 x i64> %17, %19
  store <2 x i64> %20, ptr %5, align 16
  %21 = load <2 x i64>, ptr %5, align 16
  %22 = extractelement <2 x i64> %21, i32 0
  %23 = load <2 x i64>, ptr %5, align 16
  %24 = extractelement <2 x i64> %23, i32 1
  %25 = xor i64 %22, %24
  ret i64 %25
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @masks(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca <4 x i32>, align 16
  %4 = alloca <4 x i32>, align 16
  %5 = alloca <4 x i32>, align 16
  %6 = alloca <4 x i32>, align 16
  %7 = alloca <4 x i32>, align 16
  %8 = alloca <4 x float>, align 16
  %9 = alloca <4 x float>, align 16
  %10 = alloca <4 x i32>, align 16
  %11 = alloca <4 x i32>, align 16
  %12 = alloca <4 x i32>, align 16
  %13 = alloca <4 x i32>, align 16
  store i32 %0, ptr %2, align 4
  store <4 x i32> <i32 1, i32 5, i32 3, i32 9>, ptr %3, align 16
  %14 = load i32, ptr %2, align 4
  %15 = insertelement <4 x i32> poison, i32 %14, i32 0
  %16 = load i32, ptr %2, align 4
  %17 = insertelement <4 x i32> %15, i32 %16, i32 1
  %18 = load i32, ptr %2, align 4
  %19 = insertelement <4 x i32> %17, i32 %18, i32 2
  %20 = load i32, ptr %2, align 4
  %21 = insertelement <4 x i32> %19, i32 %20, i32 3
  store <4 x i32> %21, ptr %4, align 16
  %22 = load <4 x i32>, ptr %3, align 16
  %23 = load <4 x i32>, ptr %4, align 16
  %24 = icmp slt <4 x i32> %22, %23
  %25 = sext <4 x i1> %24 to <4 x i32>
  store <4 x i32> %25, ptr %5, align 16
  %26 = load <4 x i32>, ptr %3, align 16
  %27 = load <4 x i32>, ptr %4, align 16
  %28 = xor <4 x i32> %27, splat (i32 1)
  %29 = icmp eq <4 x i32> %26, %28
  %30 = sext <4 x i1> %29 to <4 x i32>
  store <4 x i32> %30, ptr %6, align 16
  %31 = load <4 x i32>, ptr %5, align 16
  %32 = load <4 x i32>, ptr %6, align 16
  %33 = or <4 x i32> %31, %32
  store <4 x i32> %33, ptr %7, align 16
  store <4 x float> <float 1.500000e+00, float -2.000000e+00, float 0.000000e+00, float 3.000000e+00>, ptr %8, align 16
  store <4 x float> splat (float 1.000000e+00), ptr %9, align 16
  %34 = load <4 x float>, ptr %8, align 16
  %35 = load <4 x float>, ptr %9, align 16
  %36 = fcmp ogt <4 x float> %34, %35
  %37 = sext <4 x i1> %36 to <4 x i32>
  store <4 x i32> %37, ptr %10, align 16
  %38 = load <4 x float>, ptr %8, align 16
  %39 = load <4 x float>, ptr %8, align 16
  %40 = fcmp une <4 x float> %38, %39
  %41 = sext <4 x i1> %40 to <4 x i32>
  store <4 x i32> %41, ptr %11, align 16
  %42 = load <4 x i32>, ptr %5, align 16
  %43 = load <4 x i32>, ptr %3, align 16
  %44 = and <4 x i32> %42, %43
  %45 = load <4 x i32>, ptr %5, align 16
  %46 = xor <4 x i32> %45, splat (i32 -1)
  %47 = load <4 x i32>, ptr %4, align 16
  %48 = and <4 x i32> %46, %47
  %49 = or <4 x i32> %44, %48
  store <4 x i32> %49, ptr %12, align 16
  %50 = load <4 x i32>, ptr %3, align 16
  %51 = sub <4 x i32> zeroinitializer, %50
  %52 = load <4 x i32>, ptr %4, align 16
  %53 = icmp ugt <4 x i32> %51, %52
  %54 = sext <4 x i1> %53 to <4 x i32>
  store <4 x i32> %54, ptr %13, align 16
  %55 = load <4 x i32>, ptr %7, align 16
  %56 = call i32 @sum4(<4 x i32> noundef %55)
  %57 = load <4 x i32>, ptr %10, align 16
  %58 = load <4 x i32>, ptr %11, align 16
  %59 = sub <4 x i32> %57, %58
  %60 = call i32 @sum4(<4 x i32> noundef %59)
  %61 = add nsw i32 %56, %60
  %62 = load <4 x i32>, ptr %12, align 16
  %63 = call i32 @sum4(<4 x i32> noundef %62)
  %64 = add nsw i32 %61, %63
  %65 = load <4 x i32>, ptr %13, align 16
  %66 = call i32 @sum4(<4 x i32> noundef %65)
  %67 = add nsw i32 %64, %66
  ret i32 %67
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @shuffles(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca <4 x i32>, align 16
  %4 = alloca <4 x i32>, align 16
  %5 = alloca <4 x i32>, align 16
  %6 = alloca <4 x i32>, align 16
  %7 = alloca <4 x i32>, align 16
  %8 = alloca <8 x i32>, align 32
  %9 = alloca <4 x i32>, align 16
  store i32 %0, ptr %2, align 4
  store <4 x i32> <i32 1, i32 2, i32 3, i32 4>, ptr %3, align 16
  %10 = load i32, ptr %2, align 4
  %11 = insertelement <4 x i32> <i32 5, i32 6, i32 poison, i32 poison>, i32 %10, i32 2
  %12 = insertelement <4 x i32> %11, i32 8, i32 3
  store <4 x i32> %12, ptr %4, align 16
  %13 = load <4 x i32>, ptr %3, align 16
  %14 = load <4 x i32>, ptr %4, align 16
  %15 = shufflevector <4 x i32> %13, <4 x i32> %14, <4 x i32> <i32 0, i32 4, i32 2, i32 6>
  store <4 x i32> %15, ptr %5, align 16
  %16 = load <4 x i32>, ptr %3, align 16
  %17 = load <4 x i32>, ptr %3, align 16
  %18 = shufflevector <4 x i32> %16, <4 x i32> %17, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  store <4 x i32> %18, ptr %6, align 16
  %19 = load <4 x i32>, ptr %4, align 16
  %20 = load <4 x i32>, ptr %4, align 16
  %21 = shufflevector <4 x i32> %19, <4 x i32> %20, <4 x i32> <i32 2, i32 2, i32 2, i32 2>
  store <4 x i32> %21, ptr %7, align 16
  %22 = load <4 x i32>, ptr %3, align 16
  %23 = load <4 x i32>, ptr %4, align 16
  %24 = shufflevector <4 x i32> %22, <4 x i32> %23, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  store <8 x i32> %24, ptr %8, align 32
  %25 = load <8 x i32>, ptr %8, align 32
  %26 = load <8 x i32>, ptr %8, align 32
  %27 = shufflevector <8 x i32> %25, <8 x i32> %26, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  store <4 x i32> %27, ptr %9, align 16
  %28 = load <4 x i32>, ptr %5, align 16
  %29 = call i32 @sum4(<4 x i32> noundef %28)
  %30 = load <4 x i32>, ptr %6, align 16
  %31 = call i32 @sum4(<4 x i32> noundef %30)
  %32 = mul nsw i32 %31, 2
  %33 = add nsw i32 %29, %32
  %34 = load <4 x i32>, ptr %7, align 16
  %35 = call i32 @sum4(<4 x i32> noundef %34)
  %36 = mul nsw i32 %35, 3
  %37 = add nsw i32 %33, %36
  %38 = load <4 x i32>, ptr %9, align 16
  %39 = call i32 @sum4(<4 x i32> noundef %38)
  %40 = mul nsw i32 %39, 4
  %41 = add nsw i32 %37, %40
  ret i32 %41
}

; Function Attrs: noinline nounwind optnone
define hidden float @small(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca <2 x float>, align 8
  %4 = alloca <2 x float>, align 8
  %5 = alloca <4 x i8>, align 4
  %6 = alloca <4 x i8>, align 4
  store i32 %0, ptr %2, align 4
  %7 = load i32, ptr %2, align 4
  %8 = sitofp i32 %7 to float
  %9 = insertelement <2 x float> poison, float %8, i32 0
  %10 = insertelement <2 x float> %9, float 2.000000e+00, i32 1
  store <2 x float> %10, ptr %3, align 8
  store <2 x float> <float 5.000000e-01, float -1.000000e+00>, ptr %4, align 8
  %11 = load i32, ptr %2, align 4
  %12 = trunc i32 %11 to i8
  %13 = insertelement <4 x i8> <i8 1, i8 2, i8 3, i8 poison>, i8 %12, i32 3
  store <4 x i8> %13, ptr %5, align 4
  %14 = load <4 x i8>, ptr %5, align 4
  %15 = mul <4 x i8> %14, splat (i8 70)
  %16 = add <4 x i8> %15, splat (i8 9)
  store <4 x i8> %16, ptr %6, align 4
  %17 = load <2 x float>, ptr %3, align 8
  %18 = load <2 x float>, ptr %4, align 8
  %19 = call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %17, <2 x float> %18, <2 x float> splat (float 1.000000e+00))
  store <2 x float> %19, ptr %3, align 8
  %20 = load <2 x float>, ptr %3, align 8
  %21 = extractelement <2 x float> %20, i32 0
  %22 = load <2 x float>, ptr %3, align 8
  %23 = extractelement <2 x float> %22, i32 1
  %24 = call float @llvm.fmuladd.f32(float %21, float 1.000000e+01, float %23)
  %25 = load <4 x i8>, ptr %6, align 4
  %26 = extractelement <4 x i8> %25, i32 0
  %27 = zext i8 %26 to i32
  %28 = sitofp i32 %27 to float
  %29 = fadd float %24, %28
  %30 = load <4 x i8>, ptr %6, align 4
  %31 = extractelement <4 x i8> %30, i32 1
  %32 = zext i8 %31 to i32
  %33 = mul nsw i32 %32, 2
  %34 = sitofp i32 %33 to float
  %35 = fadd float %29, %34
  %36 = load <4 x i8>, ptr %6, align 4
  %37 = extractelement <4 x i8> %36, i32 3
  %38 = zext i8 %37 to i32
  %39 = mul nsw i32 %38, 3
  %40 = sitofp i32 %39 to float
  %41 = fadd float %35, %40
  ret float %41
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x float> @llvm.fmuladd.v2f32(<2 x float>, <2 x float>, <2 x float>) #1

; Function Attrs: noinline nounwind optnone
define hidden double @large(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca <8 x i32>, align 32
  %4 = alloca <8 x i32>, align 32
  %5 = alloca <4 x double>, align 32
  %6 = alloca <4 x double>, align 32
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store <8 x i32> <i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8>, ptr %3, align 32
  %9 = load <8 x i32>, ptr %3, align 32
  %10 = load i32, ptr %2, align 4
  %11 = insertelement <8 x i32> poison, i32 %10, i64 0
  %12 = shufflevector <8 x i32> %11, <8 x i32> poison, <8 x i32> zeroinitializer
  %13 = mul <8 x i32> %9, %12
  %14 = load <8 x i32>, ptr %3, align 32
  %15 = icmp sgt <8 x i32> %14, splat (i32 4)
  %16 = sext <8 x i1> %15 to <8 x i32>
  %17 = sub <8 x i32> %13, %16
  store <8 x i32> %17, ptr %4, align 32
  %18 = load i32, ptr %2, align 4
  %19 = sitofp i32 %18 to double
  %20 = insertelement <4 x double> <double 1.500000e+00, double poison, double poison, double poison>, double %19, i32 1
  %21 = insertelement <4 x double> %20, double 2.500000e-01, i32 2
  %22 = insertelement <4 x double> %21, double -1.000000e+00, i32 3
  store <4 x double> %22, ptr %5, align 32
  %23 = load <4 x double>, ptr %5, align 32
  %24 = load <4 x double>, ptr %5, align 32
  %25 = call <4 x double> @llvm.fmuladd.v4f64(<4 x double> %23, <4 x double> %24, <4 x double> splat (double 2.000000e+00))
  store <4 x double> %25, ptr %6, align 32
  store i32 0, ptr %7, align 4
  store i32 0, ptr %8, align 4
  br label %26

26:                                               ; preds = %36, %1
  %27 = load i32, ptr %8, align 4
  %28 = icmp slt i32 %27, 8
  br i1 %28, label %29, label %39

29:                                               ; preds = %26
  %30 = load i32, ptr %7, align 4
  %31 = mul nsw i32 %30, 2
  %32 = load <8 x i32>, ptr %4, align 32
  %33 = load i32, ptr %8, align 4
  %34 = extractelement <8 x i32> %32, i32 %33
  %35 = add nsw i32 %31, %34
  store i32 %35, ptr %7, align 4
  br label %36

36:                                               ; preds = %29
  %37 = load i32, ptr %8, align 4
  %38 = add nsw i32 %37, 1
  store i32 %38, ptr %8, align 4
  br label %26, !llvm.loop !6

39:                                               ; preds = %26
  %40 = load i32, ptr %7, align 4
  %41 = sitofp i32 %40 to double
  %42 = load <4 x double>, ptr %6, align 32
  %43 = extractelement <4 x double> %42, i32 0
  %44 = fadd double %41, %43
  %45 = load <4 x double>, ptr %6, align 32
  %46 = extractelement <4 x double> %45, i32 1
  %47 = fadd double %44, %46
  %48 = load <4 x double>, ptr %6, align 32
  %49 = extractelement <4 x double> %48, i32 2
  %50 = call double @llvm.fmuladd.f64(double %49, double 1.000000e+02, double %47)
  %51 = load <4 x double>, ptr %6, align 32
  %52 = extractelement <4 x double> %51, i32 3
  %53 = fadd double %50, %52
  ret double %53
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x double> @llvm.fmuladd.v4f64(<4 x double>, <4 x double>, <4 x double>) #1

; Function Attrs: noinline nounwind optnone
define hidden float @odd(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca <3 x float>, align 16
  %4 = alloca <3 x float>, align 16
  store i32 %0, ptr %2, align 4
  %5 = load i32, ptr %2, align 4
  %6 = sitofp i32 %5 to float
  %7 = insertelement <3 x float> <float 1.000000e+00, float 2.000000e+00, float poison>, float %6, i32 2
  %8 = shufflevector <3 x float> %7, <3 x float> undef, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  store <4 x float> %8, ptr %3, align 16
  %9 = load <3 x float>, ptr %3, align 16
  %10 = shufflevector <3 x float> %9, <3 x float> poison, <3 x i32> <i32 2, i32 1, i32 0>
  %11 = load <4 x float>, ptr %3, align 16
  %12 = shufflevector <4 x float> %11, <4 x float> poison, <3 x i32> <i32 0, i32 1, i32 2>
  %13 = call <3 x float> @llvm.fmuladd.v3f32(<3 x float> %10, <3 x float> splat (float 2.000000e+00), <3 x float> %12)
  %14 = shufflevector <3 x float> %13, <3 x float> undef, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  store <4 x float> %14, ptr %4, align 16
  %15 = load <3 x float>, ptr %4, align 16
  %16 = extractelement <3 x float> %15, i32 0
  %17 = load <3 x float>, ptr %4, align 16
  %18 = extractelement <3 x float> %17, i32 1
  %19 = call float @llvm.fmuladd.f32(float %18, float 1.000000e+01, float %16)
  %20 = load <3 x float>, ptr %4, align 16
  %21 = extractelement <3 x float> %20, i32 2
  %22 = call float @llvm.fmuladd.f32(float %21, float 1.000000e+02, float %19)
  ret float %22
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <3 x float> @llvm.fmuladd.v3f32(<3 x float>, <3 x float>, <3 x float>) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @indexed(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca <4 x i32>, align 16
  store i32 %0, ptr %2, align 4
  store <4 x i32> <i32 10, i32 20, i32 30, i32 40>, ptr %3, align 16
  %4 = load i32, ptr %2, align 4
  %5 = load <4 x i32>, ptr %3, align 16
  %6 = insertelement <4 x i32> %5, i32 7, i32 %4
  store <4 x i32> %6, ptr %3, align 16
  %7 = load <4 x i32>, ptr %3, align 16
  %8 = load i32, ptr %2, align 4
  %9 = extractelement <4 x i32> %7, i32 %8
  %10 = load i32, ptr %2, align 4
  %11 = add nsw i32 %10, 1
  %12 = and i32 %11, 3
  %13 = load <4 x i32>, ptr %3, align 16
  %14 = extractelement <4 x i32> %13, i32 %12
  %15 = add nsw i32 %14, %9
  %16 = load <4 x i32>, ptr %3, align 16
  %17 = insertelement <4 x i32> %16, i32 %15, i32 %12
  store <4 x i32> %17, ptr %3, align 16
  %18 = load <4 x i32>, ptr %3, align 16
  %19 = call i32 @sum4(<4 x i32> noundef %18)
  %20 = load <4 x i32>, ptr %3, align 16
  %21 = load i32, ptr %2, align 4
  %22 = sub nsw i32 %21, 1
  %23 = extractelement <4 x i32> %20, i32 %22
  %24 = add nsw i32 %19, %23
  ret i32 %24
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @casts(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca <4 x i32>, align 16
  %4 = alloca <4 x float>, align 16
  %5 = alloca <4 x i32>, align 16
  %6 = alloca <16 x i8>, align 16
  %7 = alloca <2 x i64>, align 16
  %8 = alloca <4 x i8>, align 4
  %9 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %10 = load i32, ptr %2, align 4
  %11 = insertelement <4 x i32> poison, i32 %10, i32 0
  %12 = load i32, ptr %2, align 4
  %13 = sub nsw i32 0, %12
  %14 = insertelement <4 x i32> %11, i32 %13, i32 1
  %15 = insertelement <4 x i32> %14, i32 1000, i32 2
  %16 = insertelement <4 x i32> %15, i32 7, i32 3
  store <4 x i32> %16, ptr %3, align 16
  %17 = load <4 x i32>, ptr %3, align 16
  %18 = sitofp <4 x i32> %17 to <4 x float>
  store <4 x float> %18, ptr %4, align 16
  %19 = load <4 x float>, ptr %4, align 16
  %20 = fmul <4 x float> %19, splat (float 5.000000e-01)
  %21 = fptosi <4 x float> %20 to <4 x i32>
  store <4 x i32> %21, ptr %5, align 16
  %22 = load <4 x i32>, ptr %3, align 16
  %23 = bitcast <4 x i32> %22 to <16 x i8>
  store <16 x i8> %23, ptr %6, align 16
  %24 = load <4 x i32>, ptr %3, align 16
  %25 = bitcast <4 x i32> %24 to <2 x i64>
  store <2 x i64> %25, ptr %7, align 16
  %26 = load <4 x i32>, ptr %3, align 16
  %27 = trunc <4 x i32> %26 to <4 x i8>
  store <4 x i8> %27, ptr %8, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr align 4 %9, ptr align 4 %8, i32 4, i1 false)
  %28 = load <4 x i32>, ptr %5, align 16
  %29 = call i32 @sum4(<4 x i32> noundef %28)
  %30 = load <16 x i8>, ptr %6, align 16
  %31 = extractelement <16 x i8> %30, i32 1
  %32 = zext i8 %31 to i32
  %33 = mul nsw i32 %32, 3
  %34 = add nsw i32 %29, %33
  %35 = load <16 x i8>, ptr %6, align 16
  %36 = extractelement <16 x i8> %35, i32 5
  %37 = zext i8 %36 to i32
  %38 = add nsw i32 %34, %37
  %39 = sext i32 %38 to i64
  %40 = load <2 x i64>, ptr %7, align 16
  %41 = extractelement <2 x i64> %40, i32 0
  %42 = ashr i64 %41, 20
  %43 = add nsw i64 %39, %42
  %44 = load i32, ptr %9, align 4
  %45 = zext i32 %44 to i64
  %46 = add nsw i64 %43, %45
  ret i64 %46
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #2

; Function Attrs: noinline nounwind optnone
define hidden i32 @memory(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 4
  %4 = alloca <2 x float>, align 8
  %5 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %6 = call ptr @malloc(i32 noundef 32) #5
  store ptr %6, ptr %3, align 4
  %7 = load <4 x i32>, ptr getelementptr inbounds ([3 x <4 x i32>], ptr @table, i32 0, i32 1), align 16
  %8 = load ptr, ptr %3, align 4
  %9 = getelementptr inbounds <4 x i32>, ptr %8, i32 0
  store <4 x i32> %7, ptr %9, align 16
  %10 = load <4 x i32>, ptr @table, align 16
  %11 = load i32, ptr %2, align 4
  %12 = insertelement <4 x i32> poison, i32 %11, i64 0
  %13 = shufflevector <4 x i32> %12, <4 x i32> poison, <4 x i32> zeroinitializer
  %14 = mul <4 x i32> %10, %13
  %15 = load ptr, ptr %3, align 4
  %16 = getelementptr inbounds <4 x i32>, ptr %15, i32 1
  store <4 x i32> %14, ptr %16, align 16
  %17 = load ptr, ptr %3, align 4
  %18 = getelementptr inbounds <4 x i32>, ptr %17, i32 0
  %19 = load <4 x i32>, ptr %18, align 16
  %20 = load ptr, ptr %3, align 4
  %21 = getelementptr inbounds <4 x i32>, ptr %20, i32 1
  %22 = load <4 x i32>, ptr %21, align 16
  %23 = add <4 x i32> %19, %22
  store <4 x i32> %23, ptr getelementptr inbounds ([3 x <4 x i32>], ptr @table, i32 0, i32 2), align 16
  %24 = load i32, ptr %2, align 4
  %25 = sitofp i32 %24 to float
  %26 = insertelement <2 x float> poison, float %25, i32 0
  %27 = insertelement <2 x float> %26, float 1.000000e+00, i32 1
  store <2 x float> %27, ptr %4, align 8
  %28 = load <2 x float>, ptr %4, align 8
  store <2 x float> %28, ptr getelementptr inbounds ([4 x <2 x float>], ptr @pairs, i32 0, i32 3), align 8
  %29 = load <2 x float>, ptr getelementptr inbounds ([4 x <2 x float>], ptr @pairs, i32 0, i32 3), align 8
  %30 = fmul <2 x float> %29, splat (float 2.000000e+00)
  store <2 x float> %30, ptr getelementptr inbounds ([4 x <2 x float>], ptr @pairs, i32 0, i32 1), align 8
  %31 = load <4 x i32>, ptr getelementptr inbounds ([3 x <4 x i32>], ptr @table, i32 0, i32 2), align 16
  %32 = call i32 @sum4(<4 x i32> noundef %31)
  %33 = load <2 x float>, ptr getelementptr inbounds ([4 x <2 x float>], ptr @pairs, i32 0, i32 1), align 8
  %34 = extractelement <2 x float> %33, i32 0
  %35 = load <2 x float>, ptr getelementptr inbounds ([4 x <2 x float>], ptr @pairs, i32 0, i32 1), align 8
  %36 = extractelement <2 x float> %35, i32 1
  %37 = fadd float %34, %36
  %38 = fptosi float %37 to i32
  %39 = add nsw i32 %32, %38
  store i32 %39, ptr %5, align 4
  %40 = load ptr, ptr %3, align 4
  call void @free(ptr noundef %40)
  %41 = load i32, ptr %5, align 4
  ret i32 %41
}

; Function Attrs: allocsize(0)
declare ptr @malloc(i32 noundef) #3

declare void @free(ptr noundef) #4

; Function Attrs: noinline nounwind optnone
define hidden i32 @passed(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca <8 x i32>, align 32
  %4 = alloca <8 x i32>, align 32
  %5 = alloca <2 x float>, align 8
  %6 = alloca <4 x i32>, align 16
  %7 = alloca <2 x float>, align 8
  %8 = alloca <4 x i32>, align 16
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %11 = load i32, ptr %2, align 4
  %12 = insertelement <8 x i32> poison, i32 %11, i32 0
  %13 = insertelement <8 x i32> %12, i32 1, i32 1
  %14 = insertelement <8 x i32> %13, i32 2, i32 2
  %15 = insertelement <8 x i32> %14, i32 3, i32 3
  %16 = insertelement <8 x i32> %15, i32 4, i32 4
  %17 = insertelement <8 x i32> %16, i32 5, i32 5
  %18 = insertelement <8 x i32> %17, i32 6, i32 6
  %19 = insertelement <8 x i32> %18, i32 7, i32 7
  store <8 x i32> %19, ptr %3, align 32
  %20 = load <8 x i32>, ptr %3, align 32
  store <2 x float> <float 1.000000e+00, float 2.000000e+01>, ptr %5, align 8
  %21 = load <2 x float>, ptr %5, align 8
  store <4 x i32> <i32 0, i32 0, i32 0, i32 300>, ptr %6, align 16
  %22 = load <4 x i32>, ptr %6, align 16
  %23 = call <8 x i32> @twice(<8 x i32> noundef %20, <2 x float> noundef %21, <4 x i32> noundef %22)
  store <2 x float> <float 0.000000e+00, float 5.000000e+00>, ptr %7, align 8
  %24 = load <2 x float>, ptr %7, align 8
  store <4 x i32> splat (i32 1), ptr %8, align 16
  %25 = load <4 x i32>, ptr %8, align 16
  %26 = call <8 x i32> @twice(<8 x i32> noundef %23, <2 x float> noundef %24, <4 x i32> noundef %25)
  store <8 x i32> %26, ptr %4, align 32
  store i32 0, ptr %9, align 4
  store i32 0, ptr %10, align 4
  br label %27

27:                                               ; preds = %36, %1
  %28 = load i32, ptr %10, align 4
  %29 = icmp slt i32 %28, 8
  br i1 %29, label %30, label %39

30:                                               ; preds = %27
  %31 = load <8 x i32>, ptr %4, align 32
  %32 = load i32, ptr %10, align 4
  %33 = extractelement <8 x i32> %31, i32 %32
  %34 = load i32, ptr %9, align 4
  %35 = add nsw i32 %34, %33
  store i32 %35, ptr %9, align 4
  br label %36

36:                                               ; preds = %30
  %37 = load i32, ptr %10, align 4
  %38 = add nsw i32 %37, 1
  store i32 %38, ptr %10, align 4
  br label %27, !llvm.loop !7

39:                                               ; preds = %27
  %40 = load i32, ptr %9, align 4
  ret i32 %40
}

; Function Attrs: noinline nounwind optnone
define internal <8 x i32> @twice(<8 x i32> noundef %0, <2 x float> noundef %1, <4 x i32> noundef %2) #0 {
  %4 = alloca <8 x i32>, align 32
  %5 = alloca <2 x float>, align 8
  %6 = alloca <4 x i32>, align 16
  %7 = alloca <8 x i32>, align 32
  store <8 x i32> %0, ptr %4, align 32
  store <2 x float> %1, ptr %5, align 8
  store <4 x i32> %2, ptr %6, align 16
  %8 = load <8 x i32>, ptr %4, align 32
  %9 = mul <8 x i32> %8, splat (i32 2)
  store <8 x i32> %9, ptr %7, align 32
  %10 = load <2 x float>, ptr %5, align 8
  %11 = extractelement <2 x float> %10, i32 1
  %12 = fptosi float %11 to i32
  %13 = load <4 x i32>, ptr %6, align 16
  %14 = extractelement <4 x i32> %13, i32 3
  %15 = add nsw i32 %12, %14
  %16 = load <8 x i32>, ptr %7, align 32
  %17 = extractelement <8 x i32> %16, i32 0
  %18 = add nsw i32 %17, %15
  %19 = load <8 x i32>, ptr %7, align 32
  %20 = insertelement <8 x i32> %19, i32 %18, i32 0
  store <8 x i32> %20, ptr %7, align 32
  %21 = load <8 x i32>, ptr %7, align 32
  ret <8 x i32> %21
}

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext,+simd128" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext,+simd128" }
attributes #4 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext,+simd128" }
attributes #5 = { allocsize(0) }

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
