; run: @ints(5) == 2215
; run: @floats(2) == 77.33333587646484
; run: @doubles(3) == 13.690598923241499
; run: @shuffles(7) == -12032
; run: @compares(9) == -46
; run: @bytes(200) == 52217
; run: @shorts(12) == 47575
; run: @longs(4) == 2571743851349395236
; run: @narrow(6) == 117
; run: @long_vectors(3) == 4790
; run: @converts(1.75) == 1500824
; run: @reductions(8) == -999
; run: @indexing(2) == 36007
; run: @half_vectors(5) == 104.25
; run: @dot(64) == -3482208
; run: @sad(32) == 750823
; run: @blend(20) == 262649
; ModuleID = 'lanes.c'
source_filename = "lanes.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @ints(i32 noundef %0) local_unnamed_addr #0 {
  %2 = sub nsw i32 0, %0
  %3 = shl nsw i32 %0, 1
  %4 = insertelement <4 x i32> <i32 poison, i32 poison, i32 poison, i32 7>, i32 %0, i64 0
  %5 = insertelement <4 x i32> %4, i32 %2, i64 1
  %6 = insertelement <4 x i32> %5, i32 %3, i64 2
  %7 = mul <4 x i32> %6, splat (i32 3)
  %8 = add <4 x i32> %7, splat (i32 1)
  %9 = shl <4 x i32> %6, splat (i32 1)
  %10 = sub <4 x i32> %8, %9
  %11 = ashr <4 x i32> %6, splat (i32 1)
  %12 = xor <4 x i32> %10, %11
  %13 = or <4 x i32> %6, splat (i32 1)
  %14 = sdiv <4 x i32> %12, %13
  %15 = srem <4 x i32> %14, splat (i32 5)
  %16 = add <4 x i32> %15, %14
  %17 = extractelement <4 x i32> %16, i64 0
  %18 = extractelement <4 x i32> %16, i64 1
  %19 = mul nsw i32 %18, 10
  %20 = shufflevector <4 x i32> %16, <4 x i32> poison, <2 x i32> <i32 2, i32 3>
  %21 = mul nsw <2 x i32> %20, <i32 100, i32 1000>
  %22 = lshr i32 %2, 28
  %23 = add i32 %17, %22
  %24 = add i32 %23, %19
  %25 = extractelement <2 x i32> %21, i64 0
  %26 = add i32 %24, %25
  %27 = extractelement <2 x i32> %21, i64 1
  %28 = add i32 %26, %27
  ret i32 %28
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden float @floats(i32 noundef %0) local_unnamed_addr #0 {
  %2 = sitofp i32 %0 to float
  %3 = insertelement <4 x float> <float poison, float 5.000000e-01, float -2.250000e+00, float 8.000000e+00>, float %2, i64 0
  %4 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %3, <4 x float> %3, <4 x float> splat (float -1.500000e+00))
  %5 = fneg <4 x float> %4
  %6 = fdiv <4 x float> %5, %3
  %7 = tail call <4 x float> @llvm.maxnum.v4f32(<4 x float> %3, <4 x float> %6)
  %8 = extractelement <4 x float> %7, i64 0
  %9 = extractelement <4 x float> %7, i64 1
  %10 = tail call float @llvm.fmuladd.f32(float %9, float 2.000000e+00, float %8)
  %11 = extractelement <4 x float> %7, i64 2
  %12 = tail call float @llvm.fmuladd.f32(float %11, float 4.000000e+00, float %10)
  %13 = extractelement <4 x float> %7, i64 3
  %14 = tail call float @llvm.fmuladd.f32(float %13, float 8.000000e+00, float %12)
  ret float %14
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.maxnum.v4f32(<4 x float>, <4 x float>) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden double @doubles(i32 noundef %0) local_unnamed_addr #0 {
  %2 = sitofp i32 %0 to double
  %3 = insertelement <2 x double> poison, double %2, i64 0
  %4 = fdiv double 1.000000e+00, %2
  %5 = insertelement <2 x double> %3, double %4, i64 1
  %6 = shufflevector <2 x double> %5, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %7 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %5, <2 x double> <double 2.000000e+00, double 3.000000e+00>, <2 x double> %6)
  %8 = shufflevector <2 x double> %7, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %9 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %7, <2 x double> <double 2.000000e+00, double 3.000000e+00>, <2 x double> %8)
  %10 = shufflevector <2 x double> %9, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %11 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %9, <2 x double> <double 2.000000e+00, double 3.000000e+00>, <2 x double> %10)
  %12 = shufflevector <2 x double> %11, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %13 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %11, <2 x double> <double 2.000000e+00, double 3.000000e+00>, <2 x double> %12)
  %14 = shufflevector <2 x double> %13, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %15 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %13, <2 x double> <double 2.000000e+00, double 3.000000e+00>, <2 x double> %14)
  %16 = tail call <2 x double> @llvm.maxnum.v2f64(<2 x double> %15, <2 x double> <double 2.000000e+00, double 3.000000e+00>)
  %17 = tail call <2 x double> @llvm.sqrt.v2f64(<2 x double> %16)
  %18 = extractelement <2 x double> %17, i64 0
  %19 = extractelement <2 x double> %17, i64 1
  %20 = fsub double %18, %19
  %21 = tail call <2 x double> @llvm.floor.v2f64(<2 x double> %17)
  %22 = extractelement <2 x double> %21, i64 0
  %23 = fadd double %20, %22
  ret double %23
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.maxnum.v2f64(<2 x double>, <2 x double>) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.sqrt.v2f64(<2 x double>) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.floor.v2f64(<2 x double>) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef i32 @shuffles(i32 noundef %0) local_unnamed_addr #0 {
  ret i32 -12032
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 -2147483648, 2147483616) i32 @compares(i32 noundef %0) local_unnamed_addr #0 {
  %2 = insertelement <4 x i32> <i32 poison, i32 3, i32 9, i32 -1>, i32 %0, i64 0
  %3 = insertelement <4 x i32> <i32 9, i32 poison, i32 3, i32 0>, i32 %0, i64 1
  %4 = icmp slt <4 x i32> %2, %3
  %5 = sext <4 x i1> %4 to <4 x i32>
  %6 = icmp eq <4 x i32> %2, %3
  %7 = sext <4 x i1> %6 to <4 x i32>
  %8 = extractelement <4 x i32> %5, i64 0
  %9 = extractelement <4 x i32> %5, i64 1
  %10 = shl nsw i32 %9, 1
  %11 = extractelement <4 x i32> %5, i64 3
  %12 = shl nsw i32 %11, 2
  %13 = extractelement <4 x i32> %7, i64 0
  %14 = shl nsw i32 %13, 3
  %15 = extractelement <4 x i32> %7, i64 2
  %16 = shl nsw i32 %15, 4
  %17 = add nsw i32 %8, -32
  %18 = add nsw i32 %17, %10
  %19 = add nsw i32 %18, %12
  %20 = add nsw i32 %19, %14
  %21 = add nsw i32 %20, %16
  ret i32 %21
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @bytes(i32 noundef %0) local_unnamed_addr #3 {
  br label %7

2:                                                ; preds = %7
  %3 = add <16 x i8> %13, %16
  %4 = tail call <16 x i8> @llvm.uadd.sat.v16i8(<16 x i8> %13, <16 x i8> %16)
  %5 = tail call <16 x i8> @llvm.umax.v16i8(<16 x i8> %13, <16 x i8> %16)
  %6 = tail call <16 x i8> @llvm.umin.v16i8(<16 x i8> %13, <16 x i8> %16)
  br label %20

7:                                                ; preds = %1, %7
  %8 = phi <16 x i8> [ undef, %1 ], [ %13, %7 ]
  %9 = phi <16 x i8> [ undef, %1 ], [ %16, %7 ]
  %10 = phi i32 [ 0, %1 ], [ %17, %7 ]
  %11 = mul nsw i32 %10, %0
  %12 = trunc i32 %11 to i8
  %13 = insertelement <16 x i8> %8, i8 %12, i32 %10
  %14 = trunc nuw nsw i32 %10 to i8
  %15 = sub nuw nsw i8 -6, %14
  %16 = insertelement <16 x i8> %9, i8 %15, i32 %10
  %17 = add nuw nsw i32 %10, 1
  %18 = icmp eq i32 %17, 16
  br i1 %18, label %2, label %7, !llvm.loop !6

19:                                               ; preds = %20
  ret i32 %42

20:                                               ; preds = %2, %20
  %21 = phi i32 [ 0, %2 ], [ %43, %20 ]
  %22 = phi i32 [ 0, %2 ], [ %42, %20 ]
  %23 = extractelement <16 x i8> %3, i32 %21
  %24 = zext i8 %23 to i32
  %25 = mul nuw nsw i32 %24, 3
  %26 = extractelement <16 x i8> %4, i32 %21
  %27 = zext i8 %26 to i32
  %28 = mul nuw nsw i32 %27, 5
  %29 = extractelement <16 x i8> %5, i32 %21
  %30 = zext i8 %29 to i32
  %31 = mul nuw nsw i32 %30, 7
  %32 = extractelement <16 x i8> %6, i32 %21
  %33 = zext i8 %32 to i32
  %34 = extractelement <16 x i8> %13, i32 %21
  %35 = ashr i8 %34, 2
  %36 = sext i8 %35 to i32
  %37 = mul nsw i32 %36, 11
  %38 = sub i32 %22, %33
  %39 = add i32 %38, %28
  %40 = add i32 %39, %25
  %41 = add i32 %40, %31
  %42 = add i32 %41, %37
  %43 = add nuw nsw i32 %21, 1
  %44 = icmp eq i32 %43, 16
  br i1 %44, label %19, label %20, !llvm.loop !8
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i8> @llvm.uadd.sat.v16i8(<16 x i8>, <16 x i8>) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i8> @llvm.umin.v16i8(<16 x i8>, <16 x i8>) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 -875481, 875462) i32 @shorts(i32 noundef %0) local_unnamed_addr #0 {
  %2 = trunc i32 %0 to i16
  %3 = mul i16 %2, 4001
  %4 = insertelement <8 x i16> <i16 0, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison>, i16 %3, i64 1
  %5 = trunc i32 %0 to i16
  %6 = mul i16 %5, 8002
  %7 = insertelement <8 x i16> %4, i16 %6, i64 2
  %8 = trunc i32 %0 to i16
  %9 = mul i16 %8, 12003
  %10 = insertelement <8 x i16> %7, i16 %9, i64 3
  %11 = trunc i32 %0 to i16
  %12 = mul i16 %11, 16004
  %13 = insertelement <8 x i16> %10, i16 %12, i64 4
  %14 = trunc i32 %0 to i16
  %15 = mul i16 %14, 20005
  %16 = insertelement <8 x i16> %13, i16 %15, i64 5
  %17 = trunc i32 %0 to i16
  %18 = mul i16 %17, 24006
  %19 = insertelement <8 x i16> %16, i16 %18, i64 6
  %20 = trunc i32 %0 to i16
  %21 = mul i16 %20, 28007
  %22 = insertelement <8 x i16> %19, i16 %21, i64 7
  %23 = mul <8 x i16> %22, %22
  %24 = ashr <8 x i16> %22, splat (i16 3)
  %25 = icmp eq <8 x i16> %22, %23
  %26 = select <8 x i1> %25, <8 x i16> zeroinitializer, <8 x i16> %24
  %27 = tail call <8 x i16> @llvm.abs.v8i16(<8 x i16> %22, i1 false)
  %28 = extractelement <8 x i16> %23, i64 0
  %29 = sext i16 %28 to i32
  %30 = extractelement <8 x i16> %24, i64 0
  %31 = sext i16 %30 to i32
  %32 = extractelement <8 x i16> %26, i64 0
  %33 = sub nsw i16 0, %32
  %34 = sext i16 %33 to i32
  %35 = extractelement <8 x i16> %27, i64 0
  %36 = sext i16 %35 to i32
  %37 = add nsw i32 %31, %29
  %38 = add nsw i32 %37, %34
  %39 = add nsw i32 %38, %36
  %40 = extractelement <8 x i16> %23, i64 1
  %41 = sext i16 %40 to i32
  %42 = extractelement <8 x i16> %24, i64 1
  %43 = sext i16 %42 to i32
  %44 = extractelement <8 x i16> %26, i64 1
  %45 = sub nsw i16 0, %44
  %46 = sext i16 %45 to i32
  %47 = extractelement <8 x i16> %27, i64 1
  %48 = sdiv i16 %47, 2
  %49 = sext i16 %48 to i32
  %50 = add nsw i32 %39, %43
  %51 = add nsw i32 %50, %41
  %52 = add nsw i32 %51, %46
  %53 = add nsw i32 %52, %49
  %54 = extractelement <8 x i16> %23, i64 2
  %55 = sext i16 %54 to i32
  %56 = extractelement <8 x i16> %24, i64 2
  %57 = sext i16 %56 to i32
  %58 = extractelement <8 x i16> %26, i64 2
  %59 = sub nsw i16 0, %58
  %60 = sext i16 %59 to i32
  %61 = extractelement <8 x i16> %27, i64 2
  %62 = sdiv i16 %61, 3
  %63 = sext i16 %62 to i32
  %64 = add nsw i32 %53, %57
  %65 = add nsw i32 %64, %55
  %66 = add nsw i32 %65, %60
  %67 = add nsw i32 %66, %63
  %68 = extractelement <8 x i16> %23, i64 3
  %69 = sext i16 %68 to i32
  %70 = extractelement <8 x i16> %24, i64 3
  %71 = sext i16 %70 to i32
  %72 = extractelement <8 x i16> %26, i64 3
  %73 = sub nsw i16 0, %72
  %74 = sext i16 %73 to i32
  %75 = extractelement <8 x i16> %27, i64 3
  %76 = sdiv i16 %75, 4
  %77 = sext i16 %76 to i32
  %78 = add nsw i32 %67, %71
  %79 = add nsw i32 %78, %69
  %80 = add nsw i32 %79, %74
  %81 = add nsw i32 %80, %77
  %82 = extractelement <8 x i16> %23, i64 4
  %83 = sext i16 %82 to i32
  %84 = extractelement <8 x i16> %24, i64 4
  %85 = sext i16 %84 to i32
  %86 = extractelement <8 x i16> %26, i64 4
  %87 = sub nsw i16 0, %86
  %88 = sext i16 %87 to i32
  %89 = extractelement <8 x i16> %27, i64 4
  %90 = sdiv i16 %89, 5
  %91 = sext i16 %90 to i32
  %92 = add nsw i32 %81, %85
  %93 = add nsw i32 %92, %83
  %94 = add nsw i32 %93, %88
  %95 = add nsw i32 %94, %91
  %96 = extractelement <8 x i16> %23, i64 5
  %97 = sext i16 %96 to i32
  %98 = extractelement <8 x i16> %24, i64 5
  %99 = sext i16 %98 to i32
  %100 = extractelement <8 x i16> %26, i64 5
  %101 = sub nsw i16 0, %100
  %102 = sext i16 %101 to i32
  %103 = extractelement <8 x i16> %27, i64 5
  %104 = sdiv i16 %103, 6
  %105 = sext i16 %104 to i32
  %106 = add nsw i32 %95, %99
  %107 = add nsw i32 %106, %97
  %108 = add nsw i32 %107, %102
  %109 = add nsw i32 %108, %105
  %110 = extractelement <8 x i16> %23, i64 6
  %111 = sext i16 %110 to i32
  %112 = extractelement <8 x i16> %24, i64 6
  %113 = sext i16 %112 to i32
  %114 = extractelement <8 x i16> %26, i64 6
  %115 = sub nsw i16 0, %114
  %116 = sext i16 %115 to i32
  %117 = extractelement <8 x i16> %27, i64 6
  %118 = sdiv i16 %117, 7
  %119 = sext i16 %118 to i32
  %120 = add nsw i32 %109, %113
  %121 = add nsw i32 %120, %111
  %122 = add nsw i32 %121, %116
  %123 = add nsw i32 %122, %119
  %124 = extractelement <8 x i16> %23, i64 7
  %125 = sext i16 %124 to i32
  %126 = extractelement <8 x i16> %24, i64 7
  %127 = sext i16 %126 to i32
  %128 = extractelement <8 x i16> %26, i64 7
  %129 = sub nsw i16 0, %128
  %130 = sext i16 %129 to i32
  %131 = extractelement <8 x i16> %27, i64 7
  %132 = sdiv i16 %131, 8
  %133 = sext i16 %132 to i32
  %134 = add nsw i32 %123, %127
  %135 = add nsw i32 %134, %125
  %136 = add nsw i32 %135, %130
  %137 = add nsw i32 %136, %133
  ret i32 %137
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i16> @llvm.abs.v8i16(<8 x i16>, i1 immarg) #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i64 @longs(i32 noundef %0) local_unnamed_addr #0 {
  %2 = sext i32 %0 to i64
  %3 = mul nsw i64 %2, 1000000007
  %4 = insertelement <2 x i64> poison, i64 %3, i64 0
  %5 = sub nsw i32 0, %0
  %6 = sext i32 %5 to i64
  %7 = insertelement <2 x i64> %4, i64 %6, i64 1
  %8 = mul <2 x i64> %7, %7
  %9 = ashr <2 x i64> %7, splat (i64 5)
  %10 = lshr <2 x i64> %8, splat (i64 7)
  %11 = sub <2 x i64> %8, %10
  %12 = extractelement <2 x i64> %11, i64 0
  %13 = extractelement <2 x i64> %11, i64 1
  %14 = extractelement <2 x i64> %9, i64 0
  %15 = extractelement <2 x i64> %9, i64 1
  %16 = icmp sgt i64 %3, %6
  %17 = zext i1 %16 to i64
  %18 = xor i64 %14, %17
  %19 = xor i64 %18, %15
  %20 = xor i64 %19, %13
  %21 = xor i64 %20, %12
  ret i64 %21
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 0, 2551) i32 @narrow(i32 noundef %0) local_unnamed_addr #0 {
  %2 = trunc i32 %0 to i8
  %3 = mul i8 %2, 50
  %4 = insertelement <4 x i8> <i8 poison, i8 poison, i8 -1, i8 1>, i8 %2, i64 0
  %5 = insertelement <4 x i8> %4, i8 %3, i64 1
  %6 = add <4 x i8> %5, splat (i8 3)
  %7 = insertelement <4 x i8> poison, i8 %2, i64 0
  %8 = shufflevector <4 x i8> %7, <4 x i8> poison, <4 x i32> zeroinitializer
  %9 = xor <4 x i8> %6, %8
  %10 = extractelement <4 x i8> %9, i64 0
  %11 = zext i8 %10 to i32
  %12 = extractelement <4 x i8> %9, i64 1
  %13 = zext i8 %12 to i32
  %14 = shl nuw nsw i32 %13, 1
  %15 = add nuw nsw i32 %14, %11
  %16 = extractelement <4 x i8> %9, i64 2
  %17 = zext i8 %16 to i32
  %18 = mul nuw nsw i32 %17, 3
  %19 = add nuw nsw i32 %15, %18
  %20 = extractelement <4 x i8> %9, i64 3
  %21 = zext i8 %20 to i32
  %22 = shl nuw nsw i32 %21, 2
  %23 = add nuw nsw i32 %19, %22
  ret i32 %23
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @long_vectors(i32 noundef %0) local_unnamed_addr #0 {
  %2 = insertelement <8 x i32> poison, i32 %0, i64 0
  %3 = shufflevector <8 x i32> %2, <8 x i32> poison, <8 x i32> zeroinitializer
  %4 = mul <8 x i32> %3, <i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8>
  %5 = tail call <8 x i32> @llvm.smax.v8i32(<8 x i32> %4, <8 x i32> splat (i32 10))
  %6 = icmp slt <8 x i32> %4, splat (i32 11)
  %7 = select <8 x i1> %6, <8 x i32> <i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8>, <8 x i32> zeroinitializer
  %8 = extractelement <8 x i32> %5, i64 0
  %9 = add nsw i32 %8, -10
  %10 = extractelement <8 x i32> %7, i64 0
  %11 = or i32 %9, %10
  %12 = mul nsw i32 %11, 3
  %13 = extractelement <8 x i32> %5, i64 1
  %14 = add nsw i32 %13, -10
  %15 = extractelement <8 x i32> %7, i64 1
  %16 = or i32 %14, %15
  %17 = add nsw i32 %16, %12
  %18 = mul nsw i32 %17, 3
  %19 = extractelement <8 x i32> %5, i64 2
  %20 = add nsw i32 %19, -10
  %21 = extractelement <8 x i32> %7, i64 2
  %22 = or i32 %20, %21
  %23 = add nsw i32 %22, %18
  %24 = mul nsw i32 %23, 3
  %25 = extractelement <8 x i32> %5, i64 3
  %26 = add nsw i32 %25, -10
  %27 = extractelement <8 x i32> %7, i64 3
  %28 = or i32 %26, %27
  %29 = add nsw i32 %28, %24
  %30 = mul nsw i32 %29, 3
  %31 = extractelement <8 x i32> %5, i64 4
  %32 = add nsw i32 %31, -10
  %33 = extractelement <8 x i32> %7, i64 4
  %34 = or i32 %32, %33
  %35 = add nsw i32 %34, %30
  %36 = mul nsw i32 %35, 3
  %37 = extractelement <8 x i32> %5, i64 5
  %38 = add nsw i32 %37, -10
  %39 = extractelement <8 x i32> %7, i64 5
  %40 = or i32 %38, %39
  %41 = add nsw i32 %40, %36
  %42 = mul nsw i32 %41, 3
  %43 = extractelement <8 x i32> %5, i64 6
  %44 = add nsw i32 %43, -10
  %45 = extractelement <8 x i32> %7, i64 6
  %46 = or i32 %44, %45
  %47 = add nsw i32 %46, %42
  %48 = mul nsw i32 %47, 3
  %49 = extractelement <8 x i32> %5, i64 7
  %50 = add nsw i32 %49, -10
  %51 = extractelement <8 x i32> %7, i64 7
  %52 = or i32 %50, %51
  %53 = add nsw i32 %52, %48
  ret i32 %53
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 -2147483281, -2147483648) i32 @converts(float noundef %0) local_unnamed_addr #0 {
  %2 = fneg float %0
  %3 = fmul float %0, 1.000000e+02
  %4 = insertelement <4 x float> <float poison, float poison, float poison, float 3.000000e+09>, float %0, i64 0
  %5 = insertelement <4 x float> %4, float %2, i64 1
  %6 = insertelement <4 x float> %5, float %3, i64 2
  %7 = fmul <4 x float> %6, splat (float 5.000000e-01)
  %8 = fptosi <4 x float> %7 to <4 x i32>
  %9 = fadd float %0, 1.000000e+00
  %10 = extractelement <4 x i32> %8, i64 0
  %11 = extractelement <4 x i32> %8, i64 1
  %12 = extractelement <4 x i32> %8, i64 2
  %13 = extractelement <4 x i32> %8, i64 3
  %14 = sdiv i32 %13, 1000
  %15 = sitofp i32 %12 to float
  %16 = fmul float %15, 4.000000e+00
  %17 = fptosi float %16 to i32
  %18 = fmul float %9, 8.000000e+00
  %19 = fptosi float %18 to i32
  %20 = add i32 %19, 367
  %21 = add i32 %20, %11
  %22 = add i32 %21, %10
  %23 = add i32 %22, %12
  %24 = add i32 %23, %14
  %25 = add i32 %24, %17
  ret i32 %25
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @reductions(i32 noundef %0) local_unnamed_addr #3 {
  br label %22

2:                                                ; preds = %22
  %3 = insertelement <4 x i32> <i32 poison, i32 3, i32 -8, i32 2>, i32 %0, i64 0
  %4 = tail call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %3)
  %5 = tail call i32 @llvm.vector.reduce.smax.v4i32(<4 x i32> %3)
  %6 = mul nsw i32 %5, 10
  %7 = tail call i32 @llvm.vector.reduce.smin.v4i32(<4 x i32> %3)
  %8 = mul nsw i32 %7, 100
  %9 = tail call i32 @llvm.vector.reduce.xor.v4i32(<4 x i32> %3)
  %10 = tail call i32 @llvm.vector.reduce.or.v4i32(<4 x i32> %3)
  %11 = tail call i32 @llvm.vector.reduce.and.v4i32(<4 x i32> %3)
  %12 = tail call i32 @llvm.vector.reduce.mul.v4i32(<4 x i32> %3)
  %13 = tail call i8 @llvm.vector.reduce.umax.v16i8(<16 x i8> %27)
  %14 = zext i8 %13 to i32
  %15 = add i32 %9, %4
  %16 = add i32 %15, %10
  %17 = add i32 %16, %11
  %18 = add i32 %17, %12
  %19 = add i32 %18, %6
  %20 = add i32 %19, %8
  %21 = add nsw i32 %20, %14
  ret i32 %21

22:                                               ; preds = %1, %22
  %23 = phi i32 [ 0, %1 ], [ %28, %22 ]
  %24 = phi <16 x i8> [ undef, %1 ], [ %27, %22 ]
  %25 = mul nsw i32 %23, %0
  %26 = trunc i32 %25 to i8
  %27 = insertelement <16 x i8> %24, i8 %26, i32 %23
  %28 = add nuw nsw i32 %23, 1
  %29 = icmp eq i32 %28, 16
  br i1 %29, label %2, label %22, !llvm.loop !9
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.smax.v4i32(<4 x i32>) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.smin.v4i32(<4 x i32>) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.xor.v4i32(<4 x i32>) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.or.v4i32(<4 x i32>) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.and.v4i32(<4 x i32>) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.mul.v4i32(<4 x i32>) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.vector.reduce.umax.v16i8(<16 x i8>) #4

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @indexing(i32 noundef %0) local_unnamed_addr #3 {
  %2 = and i32 %0, 3
  %3 = insertelement <4 x i32> <i32 10, i32 20, i32 30, i32 40>, i32 99, i32 %2
  br label %5

4:                                                ; preds = %5
  ret i32 %12

5:                                                ; preds = %1, %5
  %6 = phi i32 [ 0, %1 ], [ %13, %5 ]
  %7 = phi i32 [ 0, %1 ], [ %12, %5 ]
  %8 = mul nsw i32 %7, 7
  %9 = add nsw i32 %6, %0
  %10 = and i32 %9, 3
  %11 = extractelement <4 x i32> %3, i32 %10
  %12 = add nsw i32 %11, %8
  %13 = add nuw nsw i32 %6, 1
  %14 = icmp eq i32 %13, 4
  br i1 %14, label %4, label %5, !llvm.loop !10
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden float @half_vectors(i32 noundef %0) local_unnamed_addr #0 {
  %2 = sitofp i32 %0 to float
  %3 = insertelement <2 x float> poison, float %2, i64 0
  %4 = fadd float %2, 5.000000e-01
  %5 = insertelement <2 x float> %3, float %4, i64 1
  %6 = fmul <2 x float> %5, %5
  %7 = insertelement <3 x float> <float 1.000000e+00, float 2.000000e+00, float poison>, float %2, i64 2
  %8 = shufflevector <3 x float> %7, <3 x float> poison, <3 x i32> <i32 2, i32 1, i32 0>
  %9 = tail call <3 x float> @llvm.fmuladd.v3f32(<3 x float> %7, <3 x float> splat (float 2.000000e+00), <3 x float> %8)
  %10 = extractelement <2 x float> %6, i64 0
  %11 = extractelement <2 x float> %6, i64 1
  %12 = fadd float %10, %11
  %13 = extractelement <3 x float> %9, i64 0
  %14 = fadd float %13, %12
  %15 = extractelement <3 x float> %9, i64 1
  %16 = fadd float %15, %14
  %17 = extractelement <3 x float> %9, i64 2
  %18 = fadd float %17, %16
  %19 = shl i32 %0, 16
  %20 = mul i32 %19, %0
  %21 = ashr exact i32 %20, 16
  %22 = sitofp i32 %21 to float
  %23 = fadd float %18, %22
  ret float %23
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <3 x float> @llvm.fmuladd.v3f32(<3 x float>, <3 x float>, <3 x float>) #2

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @dot(i32 noundef %0) local_unnamed_addr #3 {
  %2 = alloca [64 x i16], align 16
  %3 = alloca [64 x i8], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #7
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %58

5:                                                ; preds = %1
  %6 = icmp ult i32 %0, 8
  br i1 %6, label %23, label %7

7:                                                ; preds = %5
  %8 = and i32 %0, 2147483640
  br label %9

9:                                                ; preds = %9, %7
  %10 = phi i32 [ 0, %7 ], [ %17, %9 ]
  %11 = phi <8 x i16> [ <i16 0, i16 1, i16 2, i16 3, i16 4, i16 5, i16 6, i16 7>, %7 ], [ %18, %9 ]
  %12 = phi <8 x i8> [ <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7>, %7 ], [ %19, %9 ]
  %13 = mul <8 x i16> %11, splat (i16 321)
  %14 = getelementptr inbounds nuw i16, ptr %2, i32 %10
  store <8 x i16> %13, ptr %14, align 16, !tbaa !11
  %15 = mul <8 x i8> %12, splat (i8 7)
  %16 = getelementptr inbounds nuw i8, ptr %3, i32 %10
  store <8 x i8> %15, ptr %16, align 8, !tbaa !13
  %17 = add nuw i32 %10, 8
  %18 = add <8 x i16> %11, splat (i16 8)
  %19 = add <8 x i8> %12, splat (i8 8)
  %20 = icmp eq i32 %17, %8
  br i1 %20, label %21, label %9, !llvm.loop !14

21:                                               ; preds = %9
  %22 = icmp eq i32 %0, %8
  br i1 %22, label %35, label %23

23:                                               ; preds = %5, %21
  %24 = phi i32 [ 0, %5 ], [ %8, %21 ]
  br label %25

25:                                               ; preds = %23, %25
  %26 = phi i32 [ %33, %25 ], [ %24, %23 ]
  %27 = trunc i32 %26 to i16
  %28 = mul i16 %27, 321
  %29 = getelementptr inbounds nuw i16, ptr %2, i32 %26
  store i16 %28, ptr %29, align 2, !tbaa !11
  %30 = trunc i32 %26 to i8
  %31 = mul i8 %30, 7
  %32 = getelementptr inbounds nuw i8, ptr %3, i32 %26
  store i8 %31, ptr %32, align 1, !tbaa !13
  %33 = add nuw nsw i32 %26, 1
  %34 = icmp eq i32 %33, %0
  br i1 %34, label %35, label %25, !llvm.loop !17

35:                                               ; preds = %25, %21
  %36 = icmp ult i32 %0, 4
  br i1 %36, label %55, label %37

37:                                               ; preds = %35
  %38 = and i32 %0, 2147483644
  br label %39

39:                                               ; preds = %39, %37
  %40 = phi i32 [ 0, %37 ], [ %50, %39 ]
  %41 = phi <4 x i32> [ zeroinitializer, %37 ], [ %49, %39 ]
  %42 = getelementptr inbounds nuw i16, ptr %2, i32 %40
  %43 = load <4 x i16>, ptr %42, align 8, !tbaa !11
  %44 = sext <4 x i16> %43 to <4 x i32>
  %45 = getelementptr inbounds nuw i8, ptr %3, i32 %40
  %46 = load <4 x i8>, ptr %45, align 4, !tbaa !13
  %47 = sext <4 x i8> %46 to <4 x i32>
  %48 = mul nsw <4 x i32> %47, %44
  %49 = add <4 x i32> %48, %41
  %50 = add nuw i32 %40, 4
  %51 = icmp eq i32 %50, %38
  br i1 %51, label %52, label %39, !llvm.loop !18

52:                                               ; preds = %39
  %53 = tail call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %49)
  %54 = icmp eq i32 %0, %38
  br i1 %54, label %58, label %55

55:                                               ; preds = %35, %52
  %56 = phi i32 [ 0, %35 ], [ %38, %52 ]
  %57 = phi i32 [ 0, %35 ], [ %53, %52 ]
  br label %60

58:                                               ; preds = %60, %52, %1
  %59 = phi i32 [ 0, %1 ], [ %53, %52 ], [ %70, %60 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #7
  ret i32 %59

60:                                               ; preds = %55, %60
  %61 = phi i32 [ %71, %60 ], [ %56, %55 ]
  %62 = phi i32 [ %70, %60 ], [ %57, %55 ]
  %63 = getelementptr inbounds nuw i16, ptr %2, i32 %61
  %64 = load i16, ptr %63, align 2, !tbaa !11
  %65 = sext i16 %64 to i32
  %66 = getelementptr inbounds nuw i8, ptr %3, i32 %61
  %67 = load i8, ptr %66, align 1, !tbaa !13
  %68 = sext i8 %67 to i32
  %69 = mul nsw i32 %68, %65
  %70 = add nsw i32 %69, %62
  %71 = add nuw nsw i32 %61, 1
  %72 = icmp eq i32 %71, %0
  br i1 %72, label %58, label %60, !llvm.loop !19
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @sad(i32 noundef %0) local_unnamed_addr #3 {
  %2 = alloca [32 x i8], align 16
  %3 = alloca [32 x i8], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #7
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %94

5:                                                ; preds = %1
  %6 = icmp ult i32 %0, 16
  br i1 %6, label %21, label %7

7:                                                ; preds = %5
  %8 = and i32 %0, 2147483632
  br label %9

9:                                                ; preds = %9, %7
  %10 = phi i32 [ 0, %7 ], [ %16, %9 ]
  %11 = phi <16 x i8> [ <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15>, %7 ], [ %17, %9 ]
  %12 = mul <16 x i8> %11, splat (i8 37)
  %13 = getelementptr inbounds nuw i8, ptr %2, i32 %10
  store <16 x i8> %12, ptr %13, align 16, !tbaa !13
  %14 = mul <16 x i8> %11, splat (i8 91)
  %15 = getelementptr inbounds nuw i8, ptr %3, i32 %10
  store <16 x i8> %14, ptr %15, align 16, !tbaa !13
  %16 = add nuw i32 %10, 16
  %17 = add <16 x i8> %11, splat (i8 16)
  %18 = icmp eq i32 %16, %8
  br i1 %18, label %19, label %9, !llvm.loop !20

19:                                               ; preds = %9
  %20 = icmp eq i32 %0, %8
  br i1 %20, label %32, label %21

21:                                               ; preds = %5, %19
  %22 = phi i32 [ 0, %5 ], [ %8, %19 ]
  br label %23

23:                                               ; preds = %21, %23
  %24 = phi i32 [ %30, %23 ], [ %22, %21 ]
  %25 = trunc i32 %24 to i8
  %26 = mul i8 %25, 37
  %27 = getelementptr inbounds nuw i8, ptr %2, i32 %24
  store i8 %26, ptr %27, align 1, !tbaa !13
  %28 = mul i8 %25, 91
  %29 = getelementptr inbounds nuw i8, ptr %3, i32 %24
  store i8 %28, ptr %29, align 1, !tbaa !13
  %30 = add nuw nsw i32 %24, 1
  %31 = icmp eq i32 %30, %0
  br i1 %31, label %32, label %23, !llvm.loop !21

32:                                               ; preds = %23, %19
  %33 = icmp ult i32 %0, 4
  br i1 %33, label %53, label %34

34:                                               ; preds = %32
  %35 = and i32 %0, 2147483644
  br label %36

36:                                               ; preds = %36, %34
  %37 = phi i32 [ 0, %34 ], [ %48, %36 ]
  %38 = phi <4 x i32> [ zeroinitializer, %34 ], [ %47, %36 ]
  %39 = getelementptr inbounds nuw i8, ptr %2, i32 %37
  %40 = load <4 x i8>, ptr %39, align 4, !tbaa !13
  %41 = zext <4 x i8> %40 to <4 x i32>
  %42 = getelementptr inbounds nuw i8, ptr %3, i32 %37
  %43 = load <4 x i8>, ptr %42, align 4, !tbaa !13
  %44 = zext <4 x i8> %43 to <4 x i32>
  %45 = sub nsw <4 x i32> %41, %44
  %46 = tail call <4 x i32> @llvm.abs.v4i32(<4 x i32> %45, i1 true)
  %47 = add <4 x i32> %46, %38
  %48 = add nuw i32 %37, 4
  %49 = icmp eq i32 %48, %35
  br i1 %49, label %50, label %36, !llvm.loop !22

50:                                               ; preds = %36
  %51 = tail call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %47)
  %52 = icmp eq i32 %0, %35
  br i1 %52, label %56, label %53

53:                                               ; preds = %32, %50
  %54 = phi i32 [ 0, %32 ], [ %35, %50 ]
  %55 = phi i32 [ 0, %32 ], [ %51, %50 ]
  br label %76

56:                                               ; preds = %76, %50
  %57 = phi i32 [ %51, %50 ], [ %87, %76 ]
  %58 = shl nsw i32 %57, 8
  %59 = icmp ult i32 %0, 16
  br i1 %59, label %73, label %60

60:                                               ; preds = %56
  %61 = and i32 %0, 2147483632
  br label %62

62:                                               ; preds = %62, %60
  %63 = phi i32 [ 0, %60 ], [ %68, %62 ]
  %64 = phi <16 x i8> [ zeroinitializer, %60 ], [ %67, %62 ]
  %65 = getelementptr inbounds nuw i8, ptr %2, i32 %63
  %66 = load <16 x i8>, ptr %65, align 16, !tbaa !13
  %67 = tail call <16 x i8> @llvm.umax.v16i8(<16 x i8> %66, <16 x i8> %64)
  %68 = add nuw i32 %63, 16
  %69 = icmp eq i32 %68, %61
  br i1 %69, label %70, label %62, !llvm.loop !23

70:                                               ; preds = %62
  %71 = tail call i8 @llvm.vector.reduce.umax.v16i8(<16 x i8> %67)
  %72 = icmp eq i32 %0, %61
  br i1 %72, label %90, label %73

73:                                               ; preds = %56, %70
  %74 = phi i32 [ 0, %56 ], [ %61, %70 ]
  %75 = phi i8 [ 0, %56 ], [ %71, %70 ]
  br label %96

76:                                               ; preds = %53, %76
  %77 = phi i32 [ %88, %76 ], [ %54, %53 ]
  %78 = phi i32 [ %87, %76 ], [ %55, %53 ]
  %79 = getelementptr inbounds nuw i8, ptr %2, i32 %77
  %80 = load i8, ptr %79, align 1, !tbaa !13
  %81 = zext i8 %80 to i32
  %82 = getelementptr inbounds nuw i8, ptr %3, i32 %77
  %83 = load i8, ptr %82, align 1, !tbaa !13
  %84 = zext i8 %83 to i32
  %85 = sub nsw i32 %81, %84
  %86 = tail call i32 @llvm.abs.i32(i32 %85, i1 true)
  %87 = add nuw nsw i32 %86, %78
  %88 = add nuw nsw i32 %77, 1
  %89 = icmp eq i32 %88, %0
  br i1 %89, label %56, label %76, !llvm.loop !24

90:                                               ; preds = %96, %70
  %91 = phi i8 [ %71, %70 ], [ %101, %96 ]
  %92 = zext i8 %91 to i32
  %93 = or disjoint i32 %58, %92
  br label %94

94:                                               ; preds = %1, %90
  %95 = phi i32 [ %93, %90 ], [ 0, %1 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #7
  ret i32 %95

96:                                               ; preds = %73, %96
  %97 = phi i32 [ %102, %96 ], [ %74, %73 ]
  %98 = phi i8 [ %101, %96 ], [ %75, %73 ]
  %99 = getelementptr inbounds nuw i8, ptr %2, i32 %97
  %100 = load i8, ptr %99, align 1, !tbaa !13
  %101 = tail call i8 @llvm.umax.i8(i8 %100, i8 %98)
  %102 = add nuw nsw i32 %97, 1
  %103 = icmp eq i32 %102, %0
  br i1 %103, label %90, label %96, !llvm.loop !25
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @blend(i32 noundef %0) local_unnamed_addr #3 {
  %2 = alloca [20 x float], align 16
  %3 = alloca [20 x double], align 16
  %4 = alloca [20 x i16], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #7
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %78

6:                                                ; preds = %1
  %7 = icmp eq i32 %0, 1
  br i1 %7, label %31, label %8

8:                                                ; preds = %6
  %9 = and i32 %0, 2147483646
  br label %10

10:                                               ; preds = %10, %8
  %11 = phi i32 [ 0, %8 ], [ %26, %10 ]
  %12 = phi <2 x i32> [ <i32 0, i32 1>, %8 ], [ %27, %10 ]
  %13 = uitofp nneg <2 x i32> %12 to <2 x float>
  %14 = fmul <2 x float> %13, splat (float 1.250000e+00)
  %15 = getelementptr inbounds nuw float, ptr %2, i32 %11
  store <2 x float> %14, ptr %15, align 8, !tbaa !26
  %16 = fcmp ogt <2 x float> %14, splat (float 1.000000e+01)
  %17 = fmul <2 x float> %14, splat (float 2.000000e+00)
  %18 = fneg <2 x float> %14
  %19 = select <2 x i1> %16, <2 x float> %17, <2 x float> %18
  %20 = fpext <2 x float> %19 to <2 x double>
  %21 = getelementptr inbounds nuw double, ptr %3, i32 %11
  store <2 x double> %20, ptr %21, align 16, !tbaa !28
  %22 = fptosi <2 x float> %19 to <2 x i32>
  %23 = trunc <2 x i32> %22 to <2 x i16>
  %24 = lshr <2 x i16> %23, splat (i16 1)
  %25 = getelementptr inbounds nuw i16, ptr %4, i32 %11
  store <2 x i16> %24, ptr %25, align 4, !tbaa !11
  %26 = add nuw i32 %11, 2
  %27 = add nuw nsw <2 x i32> %12, splat (i32 2)
  %28 = icmp eq i32 %26, %9
  br i1 %28, label %29, label %10, !llvm.loop !30

29:                                               ; preds = %10
  %30 = icmp eq i32 %0, %9
  br i1 %30, label %50, label %31

31:                                               ; preds = %6, %29
  %32 = phi i32 [ 0, %6 ], [ %9, %29 ]
  br label %33

33:                                               ; preds = %31, %33
  %34 = phi i32 [ %48, %33 ], [ %32, %31 ]
  %35 = uitofp nneg i32 %34 to float
  %36 = fmul float %35, 1.250000e+00
  %37 = getelementptr inbounds nuw float, ptr %2, i32 %34
  store float %36, ptr %37, align 4, !tbaa !26
  %38 = fcmp ogt float %36, 1.000000e+01
  %39 = fmul float %36, 2.000000e+00
  %40 = fneg float %36
  %41 = select i1 %38, float %39, float %40
  %42 = fpext float %41 to double
  %43 = getelementptr inbounds nuw double, ptr %3, i32 %34
  store double %42, ptr %43, align 8, !tbaa !28
  %44 = fptosi float %41 to i32
  %45 = trunc i32 %44 to i16
  %46 = lshr i16 %45, 1
  %47 = getelementptr inbounds nuw i16, ptr %4, i32 %34
  store i16 %46, ptr %47, align 2, !tbaa !11
  %48 = add nuw nsw i32 %34, 1
  %49 = icmp eq i32 %48, %0
  br i1 %49, label %50, label %33, !llvm.loop !31

50:                                               ; preds = %33, %29
  %51 = icmp eq i32 %0, 1
  br i1 %51, label %75, label %52

52:                                               ; preds = %50
  %53 = and i32 %0, 2147483646
  br label %54

54:                                               ; preds = %54, %52
  %55 = phi i32 [ 0, %52 ], [ %70, %54 ]
  %56 = phi <2 x i32> [ zeroinitializer, %52 ], [ %69, %54 ]
  %57 = getelementptr inbounds nuw double, ptr %3, i32 %55
  %58 = load <2 x double>, ptr %57, align 16, !tbaa !28
  %59 = fptosi <2 x double> %58 to <2 x i32>
  %60 = getelementptr inbounds nuw i16, ptr %4, i32 %55
  %61 = load <2 x i16>, ptr %60, align 4, !tbaa !11
  %62 = zext <2 x i16> %61 to <2 x i32>
  %63 = getelementptr inbounds nuw float, ptr %2, i32 %55
  %64 = load <2 x float>, ptr %63, align 8, !tbaa !26
  %65 = fcmp uno <2 x float> %64, zeroinitializer
  %66 = zext <2 x i1> %65 to <2 x i32>
  %67 = add <2 x i32> %56, %59
  %68 = add <2 x i32> %67, %62
  %69 = add <2 x i32> %68, %66
  %70 = add nuw i32 %55, 2
  %71 = icmp eq i32 %70, %53
  br i1 %71, label %72, label %54, !llvm.loop !32

72:                                               ; preds = %54
  %73 = tail call i32 @llvm.vector.reduce.add.v2i32(<2 x i32> %69)
  %74 = icmp eq i32 %0, %53
  br i1 %74, label %78, label %75

75:                                               ; preds = %50, %72
  %76 = phi i32 [ 0, %50 ], [ %53, %72 ]
  %77 = phi i32 [ 0, %50 ], [ %73, %72 ]
  br label %80

78:                                               ; preds = %80, %72, %1
  %79 = phi i32 [ 0, %1 ], [ %73, %72 ], [ %95, %80 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #7
  ret i32 %79

80:                                               ; preds = %75, %80
  %81 = phi i32 [ %96, %80 ], [ %76, %75 ]
  %82 = phi i32 [ %95, %80 ], [ %77, %75 ]
  %83 = getelementptr inbounds nuw double, ptr %3, i32 %81
  %84 = load double, ptr %83, align 8, !tbaa !28
  %85 = fptosi double %84 to i32
  %86 = getelementptr inbounds nuw i16, ptr %4, i32 %81
  %87 = load i16, ptr %86, align 2, !tbaa !11
  %88 = zext i16 %87 to i32
  %89 = getelementptr inbounds nuw float, ptr %2, i32 %81
  %90 = load float, ptr %89, align 4, !tbaa !26
  %91 = fcmp uno float %90, 0.000000e+00
  %92 = zext i1 %91 to i32
  %93 = add i32 %82, %85
  %94 = add i32 %93, %88
  %95 = add i32 %94, %92
  %96 = add nuw nsw i32 %81, 1
  %97 = icmp eq i32 %96, %0
  br i1 %97, label %78, label %80, !llvm.loop !33
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.smax.v8i32(<8 x i32>, <8 x i32>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i8> @llvm.umax.v16i8(<16 x i8>, <16 x i8>) #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.umax.i8(i8, i8) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.abs.v4i32(<4 x i32>, i1 immarg) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v2i32(<2 x i32>) #6

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext,+simd128" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext,+simd128" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }

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
!9 = distinct !{!9, !7}
!10 = distinct !{!10, !7}
!11 = !{!12, !12, i64 0}
!12 = !{!"short", !4, i64 0}
!13 = !{!4, !4, i64 0}
!14 = distinct !{!14, !7, !15, !16}
!15 = !{!"llvm.loop.isvectorized", i32 1}
!16 = !{!"llvm.loop.unroll.runtime.disable"}
!17 = distinct !{!17, !7, !16, !15}
!18 = distinct !{!18, !7, !15, !16}
!19 = distinct !{!19, !7, !16, !15}
!20 = distinct !{!20, !7, !15, !16}
!21 = distinct !{!21, !7, !16, !15}
!22 = distinct !{!22, !7, !15, !16}
!23 = distinct !{!23, !7, !15, !16}
!24 = distinct !{!24, !7, !16, !15}
!25 = distinct !{!25, !7, !16, !15}
!26 = !{!27, !27, i64 0}
!27 = !{!"float", !4, i64 0}
!28 = !{!29, !29, i64 0}
!29 = !{!"double", !4, i64 0}
!30 = distinct !{!30, !7, !15, !16}
!31 = distinct !{!31, !7, !16, !15}
!32 = distinct !{!32, !7, !15, !16}
!33 = distinct !{!33, !7, !16, !15}
