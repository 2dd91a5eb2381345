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

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @ints(i32 noundef %0) local_unnamed_addr #0 {
  %2 = insertelement <4 x i32> <i32 1, i32 -2, i32 3, i32 poison>, i32 %0, i64 3
  %3 = insertelement <4 x i32> <i32 poison, i32 poison, i32 5, i32 7>, i32 %0, i64 0
  %4 = insertelement <4 x i32> %3, i32 %0, i64 1
  %5 = add <4 x i32> %4, splat (i32 4)
  %6 = mul <4 x i32> %5, %2
  %7 = ashr <4 x i32> %4, splat (i32 1)
  %8 = sdiv <4 x i32> %2, %4
  %9 = mul <4 x i32> %8, %4
  %10 = sub <4 x i32> %2, %9
  %11 = add <4 x i32> %6, %8
  %12 = add <4 x i32> %7, %10
  %13 = sub <4 x i32> %11, %12
  %14 = udiv i32 %0, 3
  %15 = insertelement <4 x i32> <i32 0, i32 1431655764, i32 1, i32 poison>, i32 %14, i64 3
  %16 = lshr <4 x i32> %4, splat (i32 2)
  %17 = add nuw <4 x i32> %16, %15
  %18 = and <4 x i32> %4, splat (i32 3)
  %19 = add nuw <4 x i32> %17, %18
  %20 = xor <4 x i32> %13, %19
  %21 = extractelement <4 x i32> %20, i64 0
  %22 = extractelement <4 x i32> %20, i64 1
  %23 = extractelement <4 x i32> %20, i64 2
  %24 = extractelement <4 x i32> %20, i64 3
  %25 = xor <4 x i32> %4, splat (i32 -1)
  %26 = extractelement <4 x i32> %25, i64 0
  %27 = extractelement <4 x i32> %25, i64 1
  %28 = extractelement <4 x i32> %25, i64 2
  %29 = extractelement <4 x i32> %25, i64 3
  %30 = and <4 x i32> %4, %2
  %31 = insertelement <4 x i32> poison, i32 %0, i64 0
  %32 = shufflevector <4 x i32> %31, <4 x i32> poison, <4 x i32> zeroinitializer
  %33 = or <4 x i32> %30, %32
  %34 = extractelement <4 x i32> %33, i64 0
  %35 = extractelement <4 x i32> %33, i64 1
  %36 = extractelement <4 x i32> %33, i64 2
  %37 = extractelement <4 x i32> %33, i64 3
  %38 = sub i32 %29, %0
  %39 = add i32 %38, %37
  %40 = add i32 %39, %24
  %41 = mul i32 %40, 1000
  %42 = add nsw i32 %28, -3
  %43 = add i32 %42, %36
  %44 = add i32 %43, %23
  %45 = mul i32 %44, 100
  %46 = add i32 %27, 2
  %47 = add i32 %46, %35
  %48 = add i32 %47, %22
  %49 = mul i32 %48, 10
  %50 = add i32 %26, -1
  %51 = add i32 %50, %34
  %52 = add i32 %51, %21
  %53 = add i32 %52, %41
  %54 = add i32 %53, %45
  %55 = add i32 %54, %49
  ret i32 %55
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden float @floats(float noundef %0) local_unnamed_addr #0 {
  %2 = insertelement <4 x float> <float poison, float 2.000000e+00, float -3.000000e+00, float 4.000000e+00>, float %0, i64 0
  %3 = insertelement <4 x float> <float 5.000000e-01, float poison, float poison, float 8.000000e+00>, float %0, i64 1
  %4 = insertelement <4 x float> %3, float %0, i64 2
  %5 = fdiv <4 x float> %2, %4
  %6 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %2, <4 x float> %4, <4 x float> %5)
  %7 = insertelement <4 x float> poison, float %0, i64 0
  %8 = shufflevector <4 x float> %7, <4 x float> poison, <4 x i32> zeroinitializer
  %9 = fsub <4 x float> %6, %8
  %10 = fneg <4 x float> %9
  %11 = extractelement <4 x float> %10, i64 0
  %12 = extractelement <4 x float> %10, i64 1
  %13 = tail call float @llvm.fmuladd.f32(float %12, float 1.000000e+01, float %11)
  %14 = extractelement <4 x float> %10, i64 2
  %15 = tail call float @llvm.fmuladd.f32(float %14, float 1.000000e+02, float %13)
  %16 = extractelement <4 x float> %10, i64 3
  %17 = fadd float %16, %15
  ret float %17
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden double @doubles(double noundef %0) local_unnamed_addr #0 {
  %2 = insertelement <2 x double> poison, double %0, i64 0
  %3 = fneg double %0
  %4 = insertelement <2 x double> %2, double %3, i64 1
  %5 = fadd <2 x double> %4, <double 3.000000e+00, double 4.000000e+00>
  %6 = fmul <2 x double> %4, %5
  %7 = fdiv <2 x double> %6, <double 3.000000e+00, double 4.000000e+00>
  %8 = extractelement <2 x double> %7, i64 0
  %9 = extractelement <2 x double> %7, i64 1
  %10 = tail call double @llvm.fmuladd.f64(double %8, double 1.000000e+02, double %9)
  ret double %10
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @bytes(i32 noundef %0) local_unnamed_addr #2 {
  br label %5

2:                                                ; preds = %5
  %3 = add <16 x i8> %10, splat (i8 100)
  %4 = mul <16 x i8> %3, %10
  br label %14

5:                                                ; preds = %1, %5
  %6 = phi <16 x i8> [ undef, %1 ], [ %10, %5 ]
  %7 = phi i32 [ 0, %1 ], [ %11, %5 ]
  %8 = mul nsw i32 %7, %0
  %9 = trunc i32 %8 to i8
  %10 = insertelement <16 x i8> %6, i8 %9, i32 %7
  %11 = add nuw nsw i32 %7, 1
  %12 = icmp eq i32 %11, 16
  br i1 %12, label %2, label %5, !llvm.loop !6

13:                                               ; preds = %14
  ret i32 %23

14:                                               ; preds = %2, %14
  %15 = phi i32 [ 0, %2 ], [ %24, %14 ]
  %16 = phi i32 [ 0, %2 ], [ %23, %14 ]
  %17 = mul nsw i32 %16, 3
  %18 = extractelement <16 x i8> %4, i32 %15
  %19 = extractelement <16 x i8> %3, i32 %15
  %20 = lshr i8 %19, 3
  %21 = sub i8 %18, %20
  %22 = zext i8 %21 to i32
  %23 = add nsw i32 %17, %22
  %24 = add nuw nsw i32 %15, 1
  %25 = icmp eq i32 %24, 16
  br i1 %25, label %13, label %14, !llvm.loop !9
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @shorts(i32 noundef %0) local_unnamed_addr #2 {
  %2 = trunc i32 %0 to i16
  %3 = insertelement <8 x i16> <i16 1, i16 2, i16 3, i16 4, i16 5, i16 6, i16 7, i16 poison>, i16 %2, i64 7
  %4 = mul i16 %2, %2
  %5 = insertelement <8 x i16> <i16 1, i16 4, i16 9, i16 16, i16 25, i16 36, i16 49, i16 poison>, i16 %4, i64 7
  %6 = insertelement <8 x i16> poison, i16 %2, i64 0
  %7 = shufflevector <8 x i16> %6, <8 x i16> poison, <8 x i32> zeroinitializer
  %8 = sub <8 x i16> %5, %7
  %9 = tail call <8 x i16> @llvm.smax.v8i16(<8 x i16> %8, <8 x i16> %3)
  br label %11

10:                                               ; preds = %11
  ret i32 %17

11:                                               ; preds = %1, %11
  %12 = phi i32 [ 0, %1 ], [ %18, %11 ]
  %13 = phi i32 [ 0, %1 ], [ %17, %11 ]
  %14 = extractelement <8 x i16> %9, i32 %12
  %15 = sext i16 %14 to i32
  %16 = mul nsw i32 %12, %15
  %17 = add nsw i32 %16, %13
  %18 = add nuw nsw i32 %12, 1
  %19 = icmp eq i32 %18, 8
  br i1 %19, label %10, label %11, !llvm.loop !10
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i64 @longs(i64 noundef %0) local_unnamed_addr #0 {
  %2 = insertelement <2 x i64> poison, i64 %0, i64 0
  %3 = mul i64 %0, -1000000007
  %4 = insertelement <2 x i64> %2, i64 %3, i64 1
  %5 = mul <2 x i64> %4, <i64 3, i64 7>
  %6 = ashr <2 x i64> %4, splat (i64 3)
  %7 = add <2 x i64> %5, %6
  %8 = shl <2 x i64> %4, splat (i64 5)
  %9 = sub <2 x i64> %7, %8
  %10 = extractelement <2 x i64> %9, i64 0
  %11 = extractelement <2 x i64> %9, i64 1
  %12 = xor i64 %10, %11
  ret i64 %12
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @masks(i32 noundef %0) local_unnamed_addr #0 {
  %2 = insertelement <4 x i32> poison, i32 %0, i64 0
  %3 = shufflevector <4 x i32> %2, <4 x i32> poison, <4 x i32> zeroinitializer
  %4 = icmp sgt <4 x i32> %3, <i32 1, i32 5, i32 3, i32 9>
  %5 = icmp eq <4 x i32> %3, <i32 0, i32 4, i32 2, i32 8>
  %6 = or <4 x i1> %4, %5
  %7 = sext <4 x i1> %6 to <4 x i32>
  %8 = tail call <4 x i32> @llvm.smin.v4i32(<4 x i32> %3, <4 x i32> <i32 1, i32 5, i32 3, i32 9>)
  %9 = icmp ult <4 x i32> %3, <i32 -1, i32 -5, i32 -3, i32 -9>
  %10 = sext <4 x i1> %9 to <4 x i32>
  %11 = extractelement <4 x i32> %7, i64 0
  %12 = extractelement <4 x i32> %7, i64 1
  %13 = extractelement <4 x i32> %7, i64 2
  %14 = extractelement <4 x i32> %7, i64 3
  %15 = extractelement <4 x i32> %8, i64 0
  %16 = extractelement <4 x i32> %8, i64 1
  %17 = extractelement <4 x i32> %8, i64 2
  %18 = extractelement <4 x i32> %8, i64 3
  %19 = extractelement <4 x i32> %10, i64 0
  %20 = extractelement <4 x i32> %10, i64 1
  %21 = extractelement <4 x i32> %10, i64 2
  %22 = extractelement <4 x i32> %10, i64 3
  %23 = add i32 %22, %18
  %24 = add i32 %23, %14
  %25 = mul i32 %24, 1000
  %26 = add i32 %21, %17
  %27 = add i32 %26, %13
  %28 = mul i32 %27, 100
  %29 = add i32 %20, %16
  %30 = add i32 %29, %12
  %31 = mul i32 %30, 10
  %32 = add i32 %15, -1001
  %33 = add i32 %32, %19
  %34 = add i32 %33, %11
  %35 = add i32 %34, %25
  %36 = add i32 %35, %28
  %37 = add i32 %36, %31
  ret i32 %37
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef i32 @shuffles(i32 noundef %0) local_unnamed_addr #0 {
  %2 = mul i32 %0, 4333
  %3 = add i32 %2, 37387
  ret i32 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden float @small(i32 noundef %0) local_unnamed_addr #0 {
  %2 = sitofp i32 %0 to float
  %3 = insertelement <2 x float> <float poison, float 2.000000e+00>, float %2, i64 0
  %4 = mul i32 %0, 70
  %5 = add i32 %4, 9
  %6 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %3, <2 x float> <float 5.000000e-01, float -1.000000e+00>, <2 x float> splat (float 1.000000e+00))
  %7 = extractelement <2 x float> %6, i64 0
  %8 = extractelement <2 x float> %6, i64 1
  %9 = tail call float @llvm.fmuladd.f32(float %7, float 1.000000e+01, float %8)
  %10 = fadd float %9, 7.900000e+01
  %11 = fadd float %10, 2.980000e+02
  %12 = and i32 %5, 255
  %13 = mul nuw nsw i32 %12, 3
  %14 = uitofp nneg i32 %13 to float
  %15 = fadd float %11, %14
  ret float %15
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x float> @llvm.fmuladd.v2f32(<2 x float>, <2 x float>, <2 x float>) #1

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden double @large(i32 noundef %0) local_unnamed_addr #2 {
  %2 = insertelement <8 x i32> poison, i32 %0, i64 0
  %3 = shufflevector <8 x i32> %2, <8 x i32> poison, <8 x i32> zeroinitializer
  %4 = mul <8 x i32> %3, <i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8>
  %5 = add <8 x i32> %4, <i32 0, i32 0, i32 0, i32 0, i32 1, i32 1, i32 1, i32 1>
  br label %19

6:                                                ; preds = %19
  %7 = sitofp i32 %0 to double
  %8 = insertelement <4 x double> <double 1.500000e+00, double poison, double 2.500000e-01, double -1.000000e+00>, double %7, i64 1
  %9 = tail call <4 x double> @llvm.fmuladd.v4f64(<4 x double> %8, <4 x double> %8, <4 x double> splat (double 2.000000e+00))
  %10 = sitofp i32 %24 to double
  %11 = extractelement <4 x double> %9, i64 0
  %12 = fadd double %11, %10
  %13 = extractelement <4 x double> %9, i64 1
  %14 = fadd double %13, %12
  %15 = extractelement <4 x double> %9, i64 2
  %16 = tail call double @llvm.fmuladd.f64(double %15, double 1.000000e+02, double %14)
  %17 = extractelement <4 x double> %9, i64 3
  %18 = fadd double %17, %16
  ret double %18

19:                                               ; preds = %1, %19
  %20 = phi i32 [ 0, %1 ], [ %25, %19 ]
  %21 = phi i32 [ 0, %1 ], [ %24, %19 ]
  %22 = shl nsw i32 %21, 1
  %23 = extractelement <8 x i32> %5, i32 %20
  %24 = add nsw i32 %23, %22
  %25 = add nuw nsw i32 %20, 1
  %26 = icmp eq i32 %25, 8
  br i1 %26, label %6, label %19, !llvm.loop !11
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x double> @llvm.fmuladd.v4f64(<4 x double>, <4 x double>, <4 x double>) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden float @odd(i32 noundef %0) local_unnamed_addr #0 {
  %2 = sitofp i32 %0 to float
  %3 = insertelement <3 x float> <float 1.000000e+00, float 2.000000e+00, float poison>, float %2, i64 2
  %4 = shufflevector <3 x float> %3, <3 x float> poison, <3 x i32> <i32 2, i32 1, i32 0>
  %5 = tail call <3 x float> @llvm.fmuladd.v3f32(<3 x float> %4, <3 x float> splat (float 2.000000e+00), <3 x float> %3)
  %6 = extractelement <3 x float> %5, i64 0
  %7 = extractelement <3 x float> %5, i64 1
  %8 = tail call float @llvm.fmuladd.f32(float %7, float 1.000000e+01, float %6)
  %9 = extractelement <3 x float> %5, i64 2
  %10 = tail call float @llvm.fmuladd.f32(float %9, float 1.000000e+02, float %8)
  ret float %10
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <3 x float> @llvm.fmuladd.v3f32(<3 x float>, <3 x float>, <3 x float>) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @indexed(i32 noundef %0) local_unnamed_addr #0 {
  %2 = insertelement <4 x i32> <i32 10, i32 20, i32 30, i32 40>, i32 7, i32 %0
  %3 = add nsw i32 %0, 1
  %4 = and i32 %3, 3
  %5 = extractelement <4 x i32> %2, i32 %4
  %6 = add nuw nsw i32 %5, 7
  %7 = insertelement <4 x i32> %2, i32 %6, i32 %4
  %8 = extractelement <4 x i32> %7, i64 0
  %9 = extractelement <4 x i32> %7, i64 1
  %10 = mul nuw nsw i32 %9, 10
  %11 = extractelement <4 x i32> %7, i64 2
  %12 = mul nuw nsw i32 %11, 100
  %13 = extractelement <4 x i32> %7, i64 3
  %14 = mul nuw nsw i32 %13, 1000
  %15 = add nsw i32 %0, -1
  %16 = extractelement <4 x i32> %7, i32 %15
  %17 = add nuw nsw i32 %16, %8
  %18 = add nuw nsw i32 %17, %10
  %19 = add nsw i32 %18, %12
  %20 = add nsw i32 %19, %14
  ret i32 %20
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i64 -8798240505856, 8802535473150) i64 @casts(i32 noundef %0) local_unnamed_addr #0 {
  %2 = sub nsw i32 0, %0
  %3 = insertelement <4 x i32> <i32 poison, i32 poison, i32 1000, i32 7>, i32 %0, i64 0
  %4 = insertelement <4 x i32> %3, i32 %2, i64 1
  %5 = sitofp <4 x i32> %4 to <4 x float>
  %6 = fmul <4 x float> %5, splat (float 5.000000e-01)
  %7 = fptosi <4 x float> %6 to <4 x i32>
  %8 = bitcast <4 x i32> %4 to <16 x i8>
  %9 = bitcast <4 x i32> %4 to <2 x i64>
  %10 = trunc <4 x i32> %4 to <4 x i8>
  %11 = bitcast <4 x i8> %10 to i32
  %12 = extractelement <4 x i32> %7, i64 0
  %13 = extractelement <4 x i32> %7, i64 1
  %14 = mul nsw i32 %13, 10
  %15 = extractelement <4 x i32> %7, i64 2
  %16 = mul nsw i32 %15, 100
  %17 = extractelement <4 x i32> %7, i64 3
  %18 = mul nsw i32 %17, 1000
  %19 = extractelement <16 x i8> %8, i64 1
  %20 = zext i8 %19 to i32
  %21 = mul nuw nsw i32 %20, 3
  %22 = extractelement <16 x i8> %8, i64 5
  %23 = zext i8 %22 to i32
  %24 = add i32 %12, %23
  %25 = add i32 %24, %21
  %26 = add i32 %25, %14
  %27 = add i32 %26, %16
  %28 = add i32 %27, %18
  %29 = sext i32 %28 to i64
  %30 = extractelement <2 x i64> %9, i64 0
  %31 = ashr i64 %30, 20
  %32 = zext nneg i32 %11 to i64
  %33 = add nsw i64 %31, %32
  %34 = add nsw i64 %33, %29
  ret i64 %34
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @memory(i32 noundef %0) local_unnamed_addr #3 {
  %2 = insertelement <4 x i32> poison, i32 %0, i64 0
  %3 = shufflevector <4 x i32> %2, <4 x i32> poison, <4 x i32> zeroinitializer
  %4 = mul <4 x i32> %3, <i32 1, i32 2, i32 3, i32 4>
  %5 = add <4 x i32> %4, <i32 5, i32 6, i32 7, i32 8>
  %6 = sitofp i32 %0 to float
  %7 = fmul float %6, 2.000000e+00
  %8 = extractelement <4 x i32> %5, i64 0
  %9 = extractelement <4 x i32> %5, i64 1
  %10 = mul nsw i32 %9, 10
  %11 = add nsw i32 %10, %8
  %12 = extractelement <4 x i32> %5, i64 2
  %13 = mul nsw i32 %12, 100
  %14 = add nsw i32 %11, %13
  %15 = extractelement <4 x i32> %5, i64 3
  %16 = mul nsw i32 %15, 1000
  %17 = add nsw i32 %14, %16
  %18 = fadd float %7, 2.000000e+00
  %19 = fptosi float %18 to i32
  %20 = add nsw i32 %17, %19
  ret i32 %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @passed(i32 noundef %0) local_unnamed_addr #2 {
  %2 = insertelement <8 x i32> <i32 poison, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, i32 %0, i64 0
  %3 = tail call fastcc <8 x i32> @twice(<8 x i32> noundef %2, <2 x float> noundef <float 1.000000e+00, float 2.000000e+01>, <4 x i32> noundef <i32 0, i32 0, i32 0, i32 300>)
  %4 = tail call fastcc <8 x i32> @twice(<8 x i32> noundef %3, <2 x float> noundef <float 0.000000e+00, float 5.000000e+00>, <4 x i32> noundef splat (i32 1))
  br label %6

5:                                                ; preds = %6
  ret i32 %10

6:                                                ; preds = %1, %6
  %7 = phi i32 [ 0, %1 ], [ %11, %6 ]
  %8 = phi i32 [ 0, %1 ], [ %10, %6 ]
  %9 = extractelement <8 x i32> %4, i32 %7
  %10 = add nsw i32 %9, %8
  %11 = add nuw nsw i32 %7, 1
  %12 = icmp eq i32 %11, 8
  br i1 %12, label %5, label %6, !llvm.loop !12
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define internal fastcc <8 x i32> @twice(<8 x i32> noundef %0, <2 x float> noundef %1, <4 x i32> noundef range(i32 0, 301) %2) unnamed_addr #4 {
  %4 = shl <8 x i32> %0, splat (i32 1)
  %5 = extractelement <2 x float> %1, i64 1
  %6 = fptosi float %5 to i32
  %7 = extractelement <4 x i32> %2, i64 3
  %8 = extractelement <8 x i32> %4, i64 0
  %9 = add i32 %8, %6
  %10 = add i32 %9, %7
  %11 = insertelement <8 x i32> %4, i32 %10, i64 0
  ret <8 x i32> %11
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i16> @llvm.smax.v8i16(<8 x i16>, <8 x i16>) #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.smin.v4i32(<4 x i32>, <4 x i32>) #5

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.mustprogress"}
!8 = !{!"llvm.loop.unroll.disable"}
!9 = distinct !{!9, !7, !8}
!10 = distinct !{!10, !7, !8}
!11 = distinct !{!11, !7, !8}
!12 = distinct !{!12, !7, !8}
