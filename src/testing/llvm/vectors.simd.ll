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
  %21 = xor <4 x i32> %4, splat (i32 -1)
  %22 = and <4 x i32> %4, %2
  %23 = insertelement <4 x i32> poison, i32 %0, i64 0
  %24 = shufflevector <4 x i32> %23, <4 x i32> poison, <4 x i32> zeroinitializer
  %25 = or <4 x i32> %22, %24
  %26 = sub <4 x i32> %21, %2
  %27 = add <4 x i32> %26, %25
  %28 = add <4 x i32> %27, %20
  %29 = shufflevector <4 x i32> %28, <4 x i32> poison, <2 x i32> <i32 2, i32 3>
  %30 = mul <2 x i32> %29, <i32 100, i32 1000>
  %31 = extractelement <4 x i32> %21, i64 1
  %32 = add i32 %31, 2
  %33 = extractelement <4 x i32> %25, i64 1
  %34 = add i32 %32, %33
  %35 = extractelement <4 x i32> %20, i64 1
  %36 = add i32 %34, %35
  %37 = mul i32 %36, 10
  %38 = extractelement <4 x i32> %21, i64 0
  %39 = add i32 %38, -1
  %40 = extractelement <4 x i32> %25, i64 0
  %41 = add i32 %39, %40
  %42 = extractelement <4 x i32> %20, i64 0
  %43 = add i32 %41, %42
  %44 = extractelement <2 x i32> %30, i64 1
  %45 = add i32 %43, %44
  %46 = extractelement <2 x i32> %30, i64 0
  %47 = add i32 %45, %46
  %48 = add i32 %47, %37
  ret i32 %48
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
  br i1 %25, label %13, label %14, !llvm.loop !8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 -229376, 917477) i32 @shorts(i32 noundef %0) local_unnamed_addr #0 {
  %2 = trunc i32 %0 to i16
  %3 = insertelement <8 x i16> <i16 1, i16 2, i16 3, i16 4, i16 5, i16 6, i16 7, i16 poison>, i16 %2, i64 7
  %4 = mul <8 x i16> %3, %3
  %5 = insertelement <8 x i16> poison, i16 %2, i64 0
  %6 = shufflevector <8 x i16> %5, <8 x i16> poison, <8 x i32> zeroinitializer
  %7 = sub <8 x i16> %4, %6
  %8 = tail call <8 x i16> @llvm.smax.v8i16(<8 x i16> %7, <8 x i16> %3)
  %9 = extractelement <8 x i16> %8, i64 1
  %10 = zext nneg i16 %9 to i32
  %11 = extractelement <8 x i16> %8, i64 2
  %12 = shl nuw i16 %11, 1
  %13 = zext i16 %12 to i32
  %14 = add nuw nsw i32 %13, %10
  %15 = extractelement <8 x i16> %8, i64 3
  %16 = zext nneg i16 %15 to i32
  %17 = mul nuw nsw i32 %16, 3
  %18 = add nuw nsw i32 %17, %14
  %19 = shufflevector <8 x i16> %8, <8 x i16> poison, <2 x i32> <i32 4, i32 5>
  %20 = zext nneg <2 x i16> %19 to <2 x i32>
  %21 = mul nuw nsw <2 x i32> %20, <i32 4, i32 5>
  %22 = extractelement <2 x i32> %21, i64 0
  %23 = add nuw nsw i32 %22, %18
  %24 = extractelement <2 x i32> %21, i64 1
  %25 = add nuw nsw i32 %24, %23
  %26 = extractelement <8 x i16> %8, i64 6
  %27 = zext nneg i16 %26 to i32
  %28 = mul nuw nsw i32 %27, 6
  %29 = add nuw nsw i32 %28, %25
  %30 = extractelement <8 x i16> %8, i64 7
  %31 = sext i16 %30 to i32
  %32 = mul nsw i32 %31, 7
  %33 = add nsw i32 %32, %29
  ret i32 %33
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
  %12 = extractelement <4 x i32> %8, i64 0
  %13 = extractelement <4 x i32> %10, i64 0
  %14 = add <4 x i32> %8, %10
  %15 = add <4 x i32> %14, %7
  %16 = shufflevector <4 x i32> %15, <4 x i32> poison, <2 x i32> <i32 2, i32 3>
  %17 = mul <2 x i32> %16, <i32 100, i32 1000>
  %18 = add <4 x i32> %8, %10
  %19 = add <4 x i32> %18, %7
  %20 = extractelement <4 x i32> %19, i64 1
  %21 = mul i32 %20, 10
  %22 = add i32 %12, -1001
  %23 = add i32 %22, %13
  %24 = add i32 %23, %11
  %25 = extractelement <2 x i32> %17, i64 1
  %26 = add i32 %24, %25
  %27 = extractelement <2 x i32> %17, i64 0
  %28 = add i32 %26, %27
  %29 = add i32 %28, %21
  ret i32 %29
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 -2147449080, -2147483648) i32 @shuffles(i32 noundef %0) local_unnamed_addr #0 {
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

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden double @large(i32 noundef %0) local_unnamed_addr #0 {
  %2 = insertelement <8 x i32> poison, i32 %0, i64 0
  %3 = shufflevector <8 x i32> %2, <8 x i32> poison, <8 x i32> zeroinitializer
  %4 = mul <8 x i32> %3, <i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8>
  %5 = add <8 x i32> %4, <i32 0, i32 0, i32 0, i32 0, i32 1, i32 1, i32 1, i32 1>
  %6 = extractelement <8 x i32> %5, i64 0
  %7 = extractelement <8 x i32> %5, i64 1
  %8 = shl i32 %6, 2
  %9 = shl i32 %7, 1
  %10 = add i32 %8, %9
  %11 = extractelement <8 x i32> %5, i64 2
  %12 = add nsw i32 %11, %10
  %13 = extractelement <8 x i32> %5, i64 3
  %14 = shl i32 %12, 2
  %15 = shl i32 %13, 1
  %16 = add i32 %14, %15
  %17 = extractelement <8 x i32> %5, i64 4
  %18 = add nsw i32 %17, %16
  %19 = extractelement <8 x i32> %5, i64 5
  %20 = shl i32 %18, 2
  %21 = shl i32 %19, 1
  %22 = add i32 %20, %21
  %23 = extractelement <8 x i32> %5, i64 6
  %24 = add nsw i32 %23, %22
  %25 = shl nsw i32 %24, 1
  %26 = extractelement <8 x i32> %5, i64 7
  %27 = add nsw i32 %26, %25
  %28 = sitofp i32 %0 to double
  %29 = insertelement <4 x double> <double 1.500000e+00, double poison, double 2.500000e-01, double -1.000000e+00>, double %28, i64 1
  %30 = tail call <4 x double> @llvm.fmuladd.v4f64(<4 x double> %29, <4 x double> %29, <4 x double> splat (double 2.000000e+00))
  %31 = sitofp i32 %27 to double
  %32 = extractelement <4 x double> %30, i64 0
  %33 = fadd double %32, %31
  %34 = extractelement <4 x double> %30, i64 1
  %35 = fadd double %34, %33
  %36 = extractelement <4 x double> %30, i64 2
  %37 = tail call double @llvm.fmuladd.f64(double %36, double 1.000000e+02, double %35)
  %38 = extractelement <4 x double> %30, i64 3
  %39 = fadd double %38, %37
  ret double %39
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
  %11 = shufflevector <4 x i32> %7, <4 x i32> poison, <2 x i32> <i32 2, i32 3>
  %12 = mul nuw nsw <2 x i32> %11, <i32 100, i32 1000>
  %13 = add nsw i32 %0, -1
  %14 = extractelement <4 x i32> %7, i32 %13
  %15 = add nuw nsw i32 %14, %8
  %16 = add nuw nsw i32 %15, %10
  %17 = extractelement <2 x i32> %12, i64 0
  %18 = add nsw i32 %16, %17
  %19 = extractelement <2 x i32> %12, i64 1
  %20 = add nsw i32 %18, %19
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
  %15 = shufflevector <4 x i32> %7, <4 x i32> poison, <2 x i32> <i32 2, i32 3>
  %16 = mul nsw <2 x i32> %15, <i32 100, i32 1000>
  %17 = extractelement <16 x i8> %8, i64 1
  %18 = zext i8 %17 to i32
  %19 = mul nuw nsw i32 %18, 3
  %20 = extractelement <16 x i8> %8, i64 5
  %21 = zext i8 %20 to i32
  %22 = add i32 %12, %21
  %23 = add i32 %22, %19
  %24 = add i32 %23, %14
  %25 = extractelement <2 x i32> %16, i64 0
  %26 = add i32 %24, %25
  %27 = extractelement <2 x i32> %16, i64 1
  %28 = add i32 %26, %27
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
  %12 = shufflevector <4 x i32> %5, <4 x i32> poison, <2 x i32> <i32 2, i32 3>
  %13 = mul nsw <2 x i32> %12, <i32 100, i32 1000>
  %14 = extractelement <2 x i32> %13, i64 0
  %15 = add nsw i32 %11, %14
  %16 = extractelement <2 x i32> %13, i64 1
  %17 = add nsw i32 %15, %16
  %18 = fadd float %7, 2.000000e+00
  %19 = fptosi float %18 to i32
  %20 = add nsw i32 %17, %19
  ret i32 %20
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @passed(i32 noundef %0) local_unnamed_addr #0 {
  %2 = insertelement <8 x i32> <i32 poison, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, i32 %0, i64 0
  %3 = tail call fastcc <8 x i32> @twice(<8 x i32> noundef %2, <2 x float> noundef <float 1.000000e+00, float 2.000000e+01>, <4 x i32> noundef <i32 0, i32 0, i32 0, i32 300>)
  %4 = tail call fastcc <8 x i32> @twice(<8 x i32> noundef %3, <2 x float> noundef <float 0.000000e+00, float 5.000000e+00>, <4 x i32> noundef splat (i32 1))
  %5 = extractelement <8 x i32> %4, i64 0
  %6 = extractelement <8 x i32> %4, i64 1
  %7 = add nsw i32 %6, %5
  %8 = extractelement <8 x i32> %4, i64 2
  %9 = add nsw i32 %8, %7
  %10 = extractelement <8 x i32> %4, i64 3
  %11 = add nsw i32 %10, %9
  %12 = extractelement <8 x i32> %4, i64 4
  %13 = add nsw i32 %12, %11
  %14 = extractelement <8 x i32> %4, i64 5
  %15 = add nsw i32 %14, %13
  %16 = extractelement <8 x i32> %4, i64 6
  %17 = add nsw i32 %16, %15
  %18 = extractelement <8 x i32> %4, i64 7
  %19 = add nsw i32 %18, %17
  ret i32 %19
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

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext,+simd128" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext,+simd128" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext,+simd128" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext,+simd128" }
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
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !7}
