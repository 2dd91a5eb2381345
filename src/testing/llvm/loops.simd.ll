; run: @bytes(1000) == 32615424
; run: @largest(777) == -154792
; run: @smallest_float(333) == -7
; run: @counts(900) == 450487
; run: @any(100, 77) == false
; run: @bitmix(512) == -815050163
; run: @saturated(300) == 75879
; run: @converted(250) == -19552041
; run: @conditional(640) == 15005345
; run: @reversed(100) == -368353854
; run: @wide(99) == -11767596351
; run: @absolute(500) == 131091830
; run: @interleaved(128) == 1135308035
; run: @found(7) == 7
; run: @found(96) == 96
; run: @found(500) == -1
; ModuleID = 'loops.c'
source_filename = "loops.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

@b8 = internal unnamed_addr global [1024 x i8] zeroinitializer, align 16
@w32 = internal unnamed_addr global [1024 x i32] zeroinitializer, align 16
@h16 = internal unnamed_addr global [1024 x i16] zeroinitializer, align 16
@f32 = internal unnamed_addr global [1024 x float] zeroinitializer, align 16
@f64 = internal unnamed_addr global [1024 x double] zeroinitializer, align 16
@l64 = internal unnamed_addr global [1024 x i64] zeroinitializer, align 16

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @bytes(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %101

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp eq i32 %0, 1
  br i1 %5, label %43, label %6

6:                                                ; preds = %3
  %7 = and i64 %4, 2147483646
  br label %8

8:                                                ; preds = %8, %6
  %9 = phi i64 [ 0, %6 ], [ %35, %8 ]
  %10 = phi <2 x i64> [ <i64 0, i64 1>, %6 ], [ %36, %8 ]
  %11 = phi <2 x i32> [ <i32 0, i32 1>, %6 ], [ %37, %8 ]
  %12 = phi <2 x i8> [ <i8 0, i8 1>, %6 ], [ %38, %8 ]
  %13 = phi <2 x i16> [ <i16 0, i16 1>, %6 ], [ %39, %8 ]
  %14 = trunc i64 %9 to i32
  %15 = mul <2 x i8> %12, splat (i8 31)
  %16 = add <2 x i8> %15, splat (i8 7)
  %17 = getelementptr inbounds nuw i8, ptr @b8, i32 %14
  store <2 x i8> %16, ptr %17, align 2, !tbaa !6
  %18 = mul <2 x i16> %13, splat (i16 1103)
  %19 = add <2 x i16> %18, splat (i16 -20000)
  %20 = getelementptr inbounds nuw i16, ptr @h16, i32 %14
  store <2 x i16> %19, ptr %20, align 4, !tbaa !7
  %21 = mul <2 x i32> %11, splat (i32 -1640531535)
  %22 = ashr <2 x i32> %21, splat (i32 4)
  %23 = getelementptr inbounds nuw i32, ptr @w32, i32 %14
  store <2 x i32> %22, ptr %23, align 8, !tbaa !2
  %24 = mul nuw nsw <2 x i64> %10, splat (i64 12345)
  %25 = mul <2 x i64> %24, %10
  %26 = add nsw <2 x i64> %25, splat (i64 -1000)
  %27 = getelementptr inbounds nuw i64, ptr @l64, i32 %14
  store <2 x i64> %26, ptr %27, align 16, !tbaa !9
  %28 = urem <2 x i32> %11, splat (i32 37)
  %29 = uitofp nneg <2 x i32> %28 to <2 x float>
  %30 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %29, <2 x float> splat (float 5.000000e-01), <2 x float> splat (float -7.000000e+00))
  %31 = getelementptr inbounds nuw float, ptr @f32, i32 %14
  store <2 x float> %30, ptr %31, align 8, !tbaa !11
  %32 = uitofp nneg <2 x i32> %11 to <2 x double>
  %33 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %32, <2 x double> splat (double 2.500000e-01), <2 x double> splat (double -3.000000e+00))
  %34 = getelementptr inbounds nuw double, ptr @f64, i32 %14
  store <2 x double> %33, ptr %34, align 16, !tbaa !13
  %35 = add nuw i64 %9, 2
  %36 = add nuw nsw <2 x i64> %10, splat (i64 2)
  %37 = add <2 x i32> %11, splat (i32 2)
  %38 = add <2 x i8> %12, splat (i8 2)
  %39 = add <2 x i16> %13, splat (i16 2)
  %40 = icmp eq i64 %35, %7
  br i1 %40, label %41, label %8, !llvm.loop !15

41:                                               ; preds = %8
  %42 = icmp eq i64 %7, %4
  br i1 %42, label %72, label %43

43:                                               ; preds = %3, %41
  %44 = phi i64 [ 0, %3 ], [ %7, %41 ]
  br label %45

45:                                               ; preds = %43, %45
  %46 = phi i64 [ %70, %45 ], [ %44, %43 ]
  %47 = trunc nuw nsw i64 %46 to i32
  %48 = trunc i64 %46 to i8
  %49 = mul i8 %48, 31
  %50 = add i8 %49, 7
  %51 = getelementptr inbounds nuw i8, ptr @b8, i32 %47
  store i8 %50, ptr %51, align 1, !tbaa !6
  %52 = trunc i64 %46 to i16
  %53 = mul i16 %52, 1103
  %54 = add i16 %53, -20000
  %55 = getelementptr inbounds nuw i16, ptr @h16, i32 %47
  store i16 %54, ptr %55, align 2, !tbaa !7
  %56 = mul i32 %47, -1640531535
  %57 = ashr i32 %56, 4
  %58 = getelementptr inbounds nuw i32, ptr @w32, i32 %47
  store i32 %57, ptr %58, align 4, !tbaa !2
  %59 = mul nuw nsw i64 %46, 12345
  %60 = mul i64 %59, %46
  %61 = add nsw i64 %60, -1000
  %62 = getelementptr inbounds nuw i64, ptr @l64, i32 %47
  store i64 %61, ptr %62, align 8, !tbaa !9
  %63 = urem i32 %47, 37
  %64 = uitofp nneg i32 %63 to float
  %65 = tail call float @llvm.fmuladd.f32(float %64, float 5.000000e-01, float -7.000000e+00)
  %66 = getelementptr inbounds nuw float, ptr @f32, i32 %47
  store float %65, ptr %66, align 4, !tbaa !11
  %67 = uitofp nneg i32 %47 to double
  %68 = tail call double @llvm.fmuladd.f64(double %67, double 2.500000e-01, double -3.000000e+00)
  %69 = getelementptr inbounds nuw double, ptr @f64, i32 %47
  store double %68, ptr %69, align 8, !tbaa !13
  %70 = add nuw nsw i64 %46, 1
  %71 = icmp eq i64 %70, %4
  br i1 %71, label %72, label %45, !llvm.loop !19

72:                                               ; preds = %45, %41
  %73 = icmp ult i32 %0, 4
  br i1 %73, label %91, label %74

74:                                               ; preds = %72
  %75 = and i32 %0, 2147483644
  br label %76

76:                                               ; preds = %76, %74
  %77 = phi i32 [ 0, %74 ], [ %85, %76 ]
  %78 = phi <4 x i8> [ zeroinitializer, %74 ], [ %84, %76 ]
  %79 = phi <4 x i32> [ zeroinitializer, %74 ], [ %83, %76 ]
  %80 = getelementptr inbounds nuw i8, ptr @b8, i32 %77
  %81 = load <4 x i8>, ptr %80, align 4, !tbaa !6
  %82 = zext <4 x i8> %81 to <4 x i32>
  %83 = add <4 x i32> %79, %82
  %84 = xor <4 x i8> %81, %78
  %85 = add nuw i32 %77, 4
  %86 = icmp eq i32 %85, %75
  br i1 %86, label %87, label %76, !llvm.loop !20

87:                                               ; preds = %76
  %88 = tail call i8 @llvm.vector.reduce.xor.v4i8(<4 x i8> %84)
  %89 = tail call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %83)
  %90 = icmp eq i32 %0, %75
  br i1 %90, label %95, label %91

91:                                               ; preds = %72, %87
  %92 = phi i32 [ 0, %72 ], [ %75, %87 ]
  %93 = phi i8 [ 0, %72 ], [ %88, %87 ]
  %94 = phi i32 [ 0, %72 ], [ %89, %87 ]
  br label %103

95:                                               ; preds = %103, %87
  %96 = phi i32 [ %89, %87 ], [ %110, %103 ]
  %97 = phi i8 [ %88, %87 ], [ %111, %103 ]
  %98 = shl nsw i32 %96, 8
  %99 = zext i8 %97 to i32
  %100 = or disjoint i32 %98, %99
  br label %101

101:                                              ; preds = %1, %95
  %102 = phi i32 [ %100, %95 ], [ 0, %1 ]
  ret i32 %102

103:                                              ; preds = %91, %103
  %104 = phi i32 [ %112, %103 ], [ %92, %91 ]
  %105 = phi i8 [ %111, %103 ], [ %93, %91 ]
  %106 = phi i32 [ %110, %103 ], [ %94, %91 ]
  %107 = getelementptr inbounds nuw i8, ptr @b8, i32 %104
  %108 = load i8, ptr %107, align 1, !tbaa !6
  %109 = zext i8 %108 to i32
  %110 = add nuw nsw i32 %106, %109
  %111 = xor i8 %108, %105
  %112 = add nuw nsw i32 %104, 1
  %113 = icmp eq i32 %112, %0
  br i1 %113, label %95, label %103, !llvm.loop !21
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @largest(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %116

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp eq i32 %0, 1
  br i1 %5, label %43, label %6

6:                                                ; preds = %3
  %7 = and i64 %4, 2147483646
  br label %8

8:                                                ; preds = %8, %6
  %9 = phi i64 [ 0, %6 ], [ %35, %8 ]
  %10 = phi <2 x i64> [ <i64 0, i64 1>, %6 ], [ %36, %8 ]
  %11 = phi <2 x i32> [ <i32 0, i32 1>, %6 ], [ %37, %8 ]
  %12 = phi <2 x i8> [ <i8 0, i8 1>, %6 ], [ %38, %8 ]
  %13 = phi <2 x i16> [ <i16 0, i16 1>, %6 ], [ %39, %8 ]
  %14 = trunc i64 %9 to i32
  %15 = mul <2 x i8> %12, splat (i8 31)
  %16 = add <2 x i8> %15, splat (i8 7)
  %17 = getelementptr inbounds nuw i8, ptr @b8, i32 %14
  store <2 x i8> %16, ptr %17, align 2, !tbaa !6
  %18 = mul <2 x i16> %13, splat (i16 1103)
  %19 = add <2 x i16> %18, splat (i16 -20000)
  %20 = getelementptr inbounds nuw i16, ptr @h16, i32 %14
  store <2 x i16> %19, ptr %20, align 4, !tbaa !7
  %21 = mul <2 x i32> %11, splat (i32 -1640531535)
  %22 = ashr <2 x i32> %21, splat (i32 4)
  %23 = getelementptr inbounds nuw i32, ptr @w32, i32 %14
  store <2 x i32> %22, ptr %23, align 8, !tbaa !2
  %24 = mul nuw nsw <2 x i64> %10, splat (i64 12345)
  %25 = mul <2 x i64> %24, %10
  %26 = add nsw <2 x i64> %25, splat (i64 -1000)
  %27 = getelementptr inbounds nuw i64, ptr @l64, i32 %14
  store <2 x i64> %26, ptr %27, align 16, !tbaa !9
  %28 = urem <2 x i32> %11, splat (i32 37)
  %29 = uitofp nneg <2 x i32> %28 to <2 x float>
  %30 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %29, <2 x float> splat (float 5.000000e-01), <2 x float> splat (float -7.000000e+00))
  %31 = getelementptr inbounds nuw float, ptr @f32, i32 %14
  store <2 x float> %30, ptr %31, align 8, !tbaa !11
  %32 = uitofp nneg <2 x i32> %11 to <2 x double>
  %33 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %32, <2 x double> splat (double 2.500000e-01), <2 x double> splat (double -3.000000e+00))
  %34 = getelementptr inbounds nuw double, ptr @f64, i32 %14
  store <2 x double> %33, ptr %34, align 16, !tbaa !13
  %35 = add nuw i64 %9, 2
  %36 = add nuw nsw <2 x i64> %10, splat (i64 2)
  %37 = add <2 x i32> %11, splat (i32 2)
  %38 = add <2 x i8> %12, splat (i8 2)
  %39 = add <2 x i16> %13, splat (i16 2)
  %40 = icmp eq i64 %35, %7
  br i1 %40, label %41, label %8, !llvm.loop !22

41:                                               ; preds = %8
  %42 = icmp eq i64 %7, %4
  br i1 %42, label %72, label %43

43:                                               ; preds = %3, %41
  %44 = phi i64 [ 0, %3 ], [ %7, %41 ]
  br label %45

45:                                               ; preds = %43, %45
  %46 = phi i64 [ %70, %45 ], [ %44, %43 ]
  %47 = trunc nuw nsw i64 %46 to i32
  %48 = trunc i64 %46 to i8
  %49 = mul i8 %48, 31
  %50 = add i8 %49, 7
  %51 = getelementptr inbounds nuw i8, ptr @b8, i32 %47
  store i8 %50, ptr %51, align 1, !tbaa !6
  %52 = trunc i64 %46 to i16
  %53 = mul i16 %52, 1103
  %54 = add i16 %53, -20000
  %55 = getelementptr inbounds nuw i16, ptr @h16, i32 %47
  store i16 %54, ptr %55, align 2, !tbaa !7
  %56 = mul i32 %47, -1640531535
  %57 = ashr i32 %56, 4
  %58 = getelementptr inbounds nuw i32, ptr @w32, i32 %47
  store i32 %57, ptr %58, align 4, !tbaa !2
  %59 = mul nuw nsw i64 %46, 12345
  %60 = mul i64 %59, %46
  %61 = add nsw i64 %60, -1000
  %62 = getelementptr inbounds nuw i64, ptr @l64, i32 %47
  store i64 %61, ptr %62, align 8, !tbaa !9
  %63 = urem i32 %47, 37
  %64 = uitofp nneg i32 %63 to float
  %65 = tail call float @llvm.fmuladd.f32(float %64, float 5.000000e-01, float -7.000000e+00)
  %66 = getelementptr inbounds nuw float, ptr @f32, i32 %47
  store float %65, ptr %66, align 4, !tbaa !11
  %67 = uitofp nneg i32 %47 to double
  %68 = tail call double @llvm.fmuladd.f64(double %67, double 2.500000e-01, double -3.000000e+00)
  %69 = getelementptr inbounds nuw double, ptr @f64, i32 %47
  store double %68, ptr %69, align 8, !tbaa !13
  %70 = add nuw nsw i64 %46, 1
  %71 = icmp eq i64 %70, %4
  br i1 %71, label %72, label %45, !llvm.loop !23

72:                                               ; preds = %45, %41
  %73 = icmp ult i32 %0, 4
  br i1 %73, label %100, label %74

74:                                               ; preds = %72
  %75 = and i32 %0, 2147483644
  br label %76

76:                                               ; preds = %76, %74
  %77 = phi i32 [ 0, %74 ], [ %92, %76 ]
  %78 = phi <4 x i8> [ splat (i8 -1), %74 ], [ %91, %76 ]
  %79 = phi <4 x i16> [ splat (i16 -32768), %74 ], [ %88, %76 ]
  %80 = phi <4 x i32> [ splat (i32 2147483647), %74 ], [ %85, %76 ]
  %81 = phi <4 x i32> [ splat (i32 -2147483648), %74 ], [ %84, %76 ]
  %82 = getelementptr inbounds nuw i32, ptr @w32, i32 %77
  %83 = load <4 x i32>, ptr %82, align 16, !tbaa !2
  %84 = tail call <4 x i32> @llvm.smax.v4i32(<4 x i32> %83, <4 x i32> %81)
  %85 = tail call <4 x i32> @llvm.smin.v4i32(<4 x i32> %83, <4 x i32> %80)
  %86 = getelementptr inbounds nuw i16, ptr @h16, i32 %77
  %87 = load <4 x i16>, ptr %86, align 8, !tbaa !7
  %88 = tail call <4 x i16> @llvm.smax.v4i16(<4 x i16> %87, <4 x i16> %79)
  %89 = getelementptr inbounds nuw i8, ptr @b8, i32 %77
  %90 = load <4 x i8>, ptr %89, align 4, !tbaa !6
  %91 = tail call <4 x i8> @llvm.umin.v4i8(<4 x i8> %90, <4 x i8> %78)
  %92 = add nuw i32 %77, 4
  %93 = icmp eq i32 %92, %75
  br i1 %93, label %94, label %76, !llvm.loop !24

94:                                               ; preds = %76
  %95 = tail call i8 @llvm.vector.reduce.umin.v4i8(<4 x i8> %91)
  %96 = tail call i16 @llvm.vector.reduce.smax.v4i16(<4 x i16> %88)
  %97 = tail call i32 @llvm.vector.reduce.smin.v4i32(<4 x i32> %85)
  %98 = tail call i32 @llvm.vector.reduce.smax.v4i32(<4 x i32> %84)
  %99 = icmp eq i32 %0, %75
  br i1 %99, label %106, label %100

100:                                              ; preds = %72, %94
  %101 = phi i32 [ 0, %72 ], [ %75, %94 ]
  %102 = phi i8 [ -1, %72 ], [ %95, %94 ]
  %103 = phi i16 [ -32768, %72 ], [ %96, %94 ]
  %104 = phi i32 [ 2147483647, %72 ], [ %97, %94 ]
  %105 = phi i32 [ -2147483648, %72 ], [ %98, %94 ]
  br label %118

106:                                              ; preds = %118, %94
  %107 = phi i32 [ %98, %94 ], [ %126, %118 ]
  %108 = phi i32 [ %97, %94 ], [ %127, %118 ]
  %109 = phi i16 [ %96, %94 ], [ %130, %118 ]
  %110 = phi i8 [ %95, %94 ], [ %133, %118 ]
  %111 = sext i16 %109 to i32
  %112 = zext i8 %110 to i32
  %113 = xor i32 %111, %112
  %114 = xor i32 %113, %107
  %115 = xor i32 %114, %108
  br label %116

116:                                              ; preds = %1, %106
  %117 = phi i32 [ %115, %106 ], [ 32512, %1 ]
  ret i32 %117

118:                                              ; preds = %100, %118
  %119 = phi i32 [ %134, %118 ], [ %101, %100 ]
  %120 = phi i8 [ %133, %118 ], [ %102, %100 ]
  %121 = phi i16 [ %130, %118 ], [ %103, %100 ]
  %122 = phi i32 [ %127, %118 ], [ %104, %100 ]
  %123 = phi i32 [ %126, %118 ], [ %105, %100 ]
  %124 = getelementptr inbounds nuw i32, ptr @w32, i32 %119
  %125 = load i32, ptr %124, align 4, !tbaa !2
  %126 = tail call i32 @llvm.smax.i32(i32 %125, i32 %123)
  %127 = tail call i32 @llvm.smin.i32(i32 %125, i32 %122)
  %128 = getelementptr inbounds nuw i16, ptr @h16, i32 %119
  %129 = load i16, ptr %128, align 2, !tbaa !7
  %130 = tail call i16 @llvm.smax.i16(i16 %129, i16 %121)
  %131 = getelementptr inbounds nuw i8, ptr @b8, i32 %119
  %132 = load i8, ptr %131, align 1, !tbaa !6
  %133 = tail call i8 @llvm.umin.i8(i8 %132, i8 %120)
  %134 = add nuw nsw i32 %119, 1
  %135 = icmp eq i32 %134, %0
  br i1 %135, label %106, label %118, !llvm.loop !25
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden float @smallest_float(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %94

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp eq i32 %0, 1
  br i1 %5, label %43, label %6

6:                                                ; preds = %3
  %7 = and i64 %4, 2147483646
  br label %8

8:                                                ; preds = %8, %6
  %9 = phi i64 [ 0, %6 ], [ %35, %8 ]
  %10 = phi <2 x i64> [ <i64 0, i64 1>, %6 ], [ %36, %8 ]
  %11 = phi <2 x i32> [ <i32 0, i32 1>, %6 ], [ %37, %8 ]
  %12 = phi <2 x i8> [ <i8 0, i8 1>, %6 ], [ %38, %8 ]
  %13 = phi <2 x i16> [ <i16 0, i16 1>, %6 ], [ %39, %8 ]
  %14 = trunc i64 %9 to i32
  %15 = mul <2 x i8> %12, splat (i8 31)
  %16 = add <2 x i8> %15, splat (i8 7)
  %17 = getelementptr inbounds nuw i8, ptr @b8, i32 %14
  store <2 x i8> %16, ptr %17, align 2, !tbaa !6
  %18 = mul <2 x i16> %13, splat (i16 1103)
  %19 = add <2 x i16> %18, splat (i16 -20000)
  %20 = getelementptr inbounds nuw i16, ptr @h16, i32 %14
  store <2 x i16> %19, ptr %20, align 4, !tbaa !7
  %21 = mul <2 x i32> %11, splat (i32 -1640531535)
  %22 = ashr <2 x i32> %21, splat (i32 4)
  %23 = getelementptr inbounds nuw i32, ptr @w32, i32 %14
  store <2 x i32> %22, ptr %23, align 8, !tbaa !2
  %24 = mul nuw nsw <2 x i64> %10, splat (i64 12345)
  %25 = mul <2 x i64> %24, %10
  %26 = add nsw <2 x i64> %25, splat (i64 -1000)
  %27 = getelementptr inbounds nuw i64, ptr @l64, i32 %14
  store <2 x i64> %26, ptr %27, align 16, !tbaa !9
  %28 = urem <2 x i32> %11, splat (i32 37)
  %29 = uitofp nneg <2 x i32> %28 to <2 x float>
  %30 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %29, <2 x float> splat (float 5.000000e-01), <2 x float> splat (float -7.000000e+00))
  %31 = getelementptr inbounds nuw float, ptr @f32, i32 %14
  store <2 x float> %30, ptr %31, align 8, !tbaa !11
  %32 = uitofp nneg <2 x i32> %11 to <2 x double>
  %33 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %32, <2 x double> splat (double 2.500000e-01), <2 x double> splat (double -3.000000e+00))
  %34 = getelementptr inbounds nuw double, ptr @f64, i32 %14
  store <2 x double> %33, ptr %34, align 16, !tbaa !13
  %35 = add nuw i64 %9, 2
  %36 = add nuw nsw <2 x i64> %10, splat (i64 2)
  %37 = add <2 x i32> %11, splat (i32 2)
  %38 = add <2 x i8> %12, splat (i8 2)
  %39 = add <2 x i16> %13, splat (i16 2)
  %40 = icmp eq i64 %35, %7
  br i1 %40, label %41, label %8, !llvm.loop !26

41:                                               ; preds = %8
  %42 = icmp eq i64 %7, %4
  br i1 %42, label %45, label %43

43:                                               ; preds = %3, %41
  %44 = phi i64 [ 0, %3 ], [ %7, %41 ]
  br label %50

45:                                               ; preds = %50, %41
  %46 = and i32 %0, 3
  %47 = icmp ult i32 %0, 4
  br i1 %47, label %79, label %48

48:                                               ; preds = %45
  %49 = and i32 %0, 2147483644
  br label %96

50:                                               ; preds = %43, %50
  %51 = phi i64 [ %75, %50 ], [ %44, %43 ]
  %52 = trunc nuw nsw i64 %51 to i32
  %53 = trunc i64 %51 to i8
  %54 = mul i8 %53, 31
  %55 = add i8 %54, 7
  %56 = getelementptr inbounds nuw i8, ptr @b8, i32 %52
  store i8 %55, ptr %56, align 1, !tbaa !6
  %57 = trunc i64 %51 to i16
  %58 = mul i16 %57, 1103
  %59 = add i16 %58, -20000
  %60 = getelementptr inbounds nuw i16, ptr @h16, i32 %52
  store i16 %59, ptr %60, align 2, !tbaa !7
  %61 = mul i32 %52, -1640531535
  %62 = ashr i32 %61, 4
  %63 = getelementptr inbounds nuw i32, ptr @w32, i32 %52
  store i32 %62, ptr %63, align 4, !tbaa !2
  %64 = mul nuw nsw i64 %51, 12345
  %65 = mul i64 %64, %51
  %66 = add nsw i64 %65, -1000
  %67 = getelementptr inbounds nuw i64, ptr @l64, i32 %52
  store i64 %66, ptr %67, align 8, !tbaa !9
  %68 = urem i32 %52, 37
  %69 = uitofp nneg i32 %68 to float
  %70 = tail call float @llvm.fmuladd.f32(float %69, float 5.000000e-01, float -7.000000e+00)
  %71 = getelementptr inbounds nuw float, ptr @f32, i32 %52
  store float %70, ptr %71, align 4, !tbaa !11
  %72 = uitofp nneg i32 %52 to double
  %73 = tail call double @llvm.fmuladd.f64(double %72, double 2.500000e-01, double -3.000000e+00)
  %74 = getelementptr inbounds nuw double, ptr @f64, i32 %52
  store double %73, ptr %74, align 8, !tbaa !13
  %75 = add nuw nsw i64 %51, 1
  %76 = icmp eq i64 %75, %4
  br i1 %76, label %45, label %50, !llvm.loop !27

77:                                               ; preds = %96
  %78 = icmp eq i32 %46, 0
  br i1 %78, label %94, label %79

79:                                               ; preds = %77, %45
  %80 = phi i32 [ 0, %45 ], [ %119, %77 ]
  %81 = phi float [ 0x46293E5940000000, %45 ], [ %118, %77 ]
  %82 = icmp ne i32 %46, 0
  tail call void @llvm.assume(i1 %82)
  br label %83

83:                                               ; preds = %83, %79
  %84 = phi i32 [ %91, %83 ], [ %80, %79 ]
  %85 = phi float [ %90, %83 ], [ %81, %79 ]
  %86 = phi i32 [ %92, %83 ], [ 0, %79 ]
  %87 = getelementptr inbounds nuw float, ptr @f32, i32 %84
  %88 = load float, ptr %87, align 4, !tbaa !11
  %89 = fcmp olt float %88, %85
  %90 = select i1 %89, float %88, float %85
  %91 = add nuw nsw i32 %84, 1
  %92 = add i32 %86, 1
  %93 = icmp eq i32 %92, %46
  br i1 %93, label %94, label %83, !llvm.loop !28

94:                                               ; preds = %77, %83, %1
  %95 = phi float [ 0x46293E5940000000, %1 ], [ %118, %77 ], [ %90, %83 ]
  ret float %95

96:                                               ; preds = %96, %48
  %97 = phi i32 [ 0, %48 ], [ %119, %96 ]
  %98 = phi float [ 0x46293E5940000000, %48 ], [ %118, %96 ]
  %99 = phi i32 [ 0, %48 ], [ %120, %96 ]
  %100 = getelementptr inbounds nuw float, ptr @f32, i32 %97
  %101 = load float, ptr %100, align 16, !tbaa !11
  %102 = fcmp olt float %101, %98
  %103 = select i1 %102, float %101, float %98
  %104 = getelementptr inbounds nuw float, ptr @f32, i32 %97
  %105 = getelementptr inbounds nuw i8, ptr %104, i32 4
  %106 = load float, ptr %105, align 4, !tbaa !11
  %107 = fcmp olt float %106, %103
  %108 = select i1 %107, float %106, float %103
  %109 = getelementptr inbounds nuw float, ptr @f32, i32 %97
  %110 = getelementptr inbounds nuw i8, ptr %109, i32 8
  %111 = load float, ptr %110, align 8, !tbaa !11
  %112 = fcmp olt float %111, %108
  %113 = select i1 %112, float %111, float %108
  %114 = getelementptr inbounds nuw float, ptr @f32, i32 %97
  %115 = getelementptr inbounds nuw i8, ptr %114, i32 12
  %116 = load float, ptr %115, align 4, !tbaa !11
  %117 = fcmp olt float %116, %113
  %118 = select i1 %117, float %116, float %113
  %119 = add nuw nsw i32 %97, 4
  %120 = add i32 %99, 4
  %121 = icmp eq i32 %120, %49
  br i1 %121, label %77, label %96, !llvm.loop !30
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @counts(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %104

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp eq i32 %0, 1
  br i1 %5, label %43, label %6

6:                                                ; preds = %3
  %7 = and i64 %4, 2147483646
  br label %8

8:                                                ; preds = %8, %6
  %9 = phi i64 [ 0, %6 ], [ %35, %8 ]
  %10 = phi <2 x i64> [ <i64 0, i64 1>, %6 ], [ %36, %8 ]
  %11 = phi <2 x i32> [ <i32 0, i32 1>, %6 ], [ %37, %8 ]
  %12 = phi <2 x i8> [ <i8 0, i8 1>, %6 ], [ %38, %8 ]
  %13 = phi <2 x i16> [ <i16 0, i16 1>, %6 ], [ %39, %8 ]
  %14 = trunc i64 %9 to i32
  %15 = mul <2 x i8> %12, splat (i8 31)
  %16 = add <2 x i8> %15, splat (i8 7)
  %17 = getelementptr inbounds nuw i8, ptr @b8, i32 %14
  store <2 x i8> %16, ptr %17, align 2, !tbaa !6
  %18 = mul <2 x i16> %13, splat (i16 1103)
  %19 = add <2 x i16> %18, splat (i16 -20000)
  %20 = getelementptr inbounds nuw i16, ptr @h16, i32 %14
  store <2 x i16> %19, ptr %20, align 4, !tbaa !7
  %21 = mul <2 x i32> %11, splat (i32 -1640531535)
  %22 = ashr <2 x i32> %21, splat (i32 4)
  %23 = getelementptr inbounds nuw i32, ptr @w32, i32 %14
  store <2 x i32> %22, ptr %23, align 8, !tbaa !2
  %24 = mul nuw nsw <2 x i64> %10, splat (i64 12345)
  %25 = mul <2 x i64> %24, %10
  %26 = add nsw <2 x i64> %25, splat (i64 -1000)
  %27 = getelementptr inbounds nuw i64, ptr @l64, i32 %14
  store <2 x i64> %26, ptr %27, align 16, !tbaa !9
  %28 = urem <2 x i32> %11, splat (i32 37)
  %29 = uitofp nneg <2 x i32> %28 to <2 x float>
  %30 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %29, <2 x float> splat (float 5.000000e-01), <2 x float> splat (float -7.000000e+00))
  %31 = getelementptr inbounds nuw float, ptr @f32, i32 %14
  store <2 x float> %30, ptr %31, align 8, !tbaa !11
  %32 = uitofp nneg <2 x i32> %11 to <2 x double>
  %33 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %32, <2 x double> splat (double 2.500000e-01), <2 x double> splat (double -3.000000e+00))
  %34 = getelementptr inbounds nuw double, ptr @f64, i32 %14
  store <2 x double> %33, ptr %34, align 16, !tbaa !13
  %35 = add nuw i64 %9, 2
  %36 = add nuw nsw <2 x i64> %10, splat (i64 2)
  %37 = add <2 x i32> %11, splat (i32 2)
  %38 = add <2 x i8> %12, splat (i8 2)
  %39 = add <2 x i16> %13, splat (i16 2)
  %40 = icmp eq i64 %35, %7
  br i1 %40, label %41, label %8, !llvm.loop !31

41:                                               ; preds = %8
  %42 = icmp eq i64 %7, %4
  br i1 %42, label %72, label %43

43:                                               ; preds = %3, %41
  %44 = phi i64 [ 0, %3 ], [ %7, %41 ]
  br label %45

45:                                               ; preds = %43, %45
  %46 = phi i64 [ %70, %45 ], [ %44, %43 ]
  %47 = trunc nuw nsw i64 %46 to i32
  %48 = trunc i64 %46 to i8
  %49 = mul i8 %48, 31
  %50 = add i8 %49, 7
  %51 = getelementptr inbounds nuw i8, ptr @b8, i32 %47
  store i8 %50, ptr %51, align 1, !tbaa !6
  %52 = trunc i64 %46 to i16
  %53 = mul i16 %52, 1103
  %54 = add i16 %53, -20000
  %55 = getelementptr inbounds nuw i16, ptr @h16, i32 %47
  store i16 %54, ptr %55, align 2, !tbaa !7
  %56 = mul i32 %47, -1640531535
  %57 = ashr i32 %56, 4
  %58 = getelementptr inbounds nuw i32, ptr @w32, i32 %47
  store i32 %57, ptr %58, align 4, !tbaa !2
  %59 = mul nuw nsw i64 %46, 12345
  %60 = mul i64 %59, %46
  %61 = add nsw i64 %60, -1000
  %62 = getelementptr inbounds nuw i64, ptr @l64, i32 %47
  store i64 %61, ptr %62, align 8, !tbaa !9
  %63 = urem i32 %47, 37
  %64 = uitofp nneg i32 %63 to float
  %65 = tail call float @llvm.fmuladd.f32(float %64, float 5.000000e-01, float -7.000000e+00)
  %66 = getelementptr inbounds nuw float, ptr @f32, i32 %47
  store float %65, ptr %66, align 4, !tbaa !11
  %67 = uitofp nneg i32 %47 to double
  %68 = tail call double @llvm.fmuladd.f64(double %67, double 2.500000e-01, double -3.000000e+00)
  %69 = getelementptr inbounds nuw double, ptr @f64, i32 %47
  store double %68, ptr %69, align 8, !tbaa !13
  %70 = add nuw nsw i64 %46, 1
  %71 = icmp eq i64 %70, %4
  br i1 %71, label %72, label %45, !llvm.loop !32

72:                                               ; preds = %45, %41
  %73 = icmp eq i32 %0, 1
  br i1 %73, label %95, label %74

74:                                               ; preds = %72
  %75 = and i32 %0, 2147483646
  br label %76

76:                                               ; preds = %76, %74
  %77 = phi i32 [ 0, %74 ], [ %89, %76 ]
  %78 = phi <2 x i32> [ zeroinitializer, %74 ], [ %88, %76 ]
  %79 = phi <2 x i32> [ zeroinitializer, %74 ], [ %83, %76 ]
  %80 = getelementptr inbounds nuw i32, ptr @w32, i32 %77
  %81 = load <2 x i32>, ptr %80, align 8, !tbaa !2
  %82 = and <2 x i32> %81, splat (i32 1)
  %83 = add <2 x i32> %82, %79
  %84 = getelementptr inbounds nuw double, ptr @f64, i32 %77
  %85 = load <2 x double>, ptr %84, align 16, !tbaa !13
  %86 = fcmp ogt <2 x double> %85, splat (double 1.000000e+02)
  %87 = zext <2 x i1> %86 to <2 x i32>
  %88 = add <2 x i32> %78, %87
  %89 = add nuw i32 %77, 2
  %90 = icmp eq i32 %89, %75
  br i1 %90, label %91, label %76, !llvm.loop !33

91:                                               ; preds = %76
  %92 = tail call i32 @llvm.vector.reduce.add.v2i32(<2 x i32> %88)
  %93 = tail call i32 @llvm.vector.reduce.add.v2i32(<2 x i32> %83)
  %94 = icmp eq i32 %0, %75
  br i1 %94, label %99, label %95

95:                                               ; preds = %72, %91
  %96 = phi i32 [ 0, %72 ], [ %75, %91 ]
  %97 = phi i32 [ 0, %72 ], [ %92, %91 ]
  %98 = phi i32 [ 0, %72 ], [ %93, %91 ]
  br label %106

99:                                               ; preds = %106, %91
  %100 = phi i32 [ %93, %91 ], [ %113, %106 ]
  %101 = phi i32 [ %92, %91 ], [ %118, %106 ]
  %102 = mul nuw nsw i32 %100, 1000
  %103 = add nuw nsw i32 %102, %101
  br label %104

104:                                              ; preds = %1, %99
  %105 = phi i32 [ %103, %99 ], [ 0, %1 ]
  ret i32 %105

106:                                              ; preds = %95, %106
  %107 = phi i32 [ %119, %106 ], [ %96, %95 ]
  %108 = phi i32 [ %118, %106 ], [ %97, %95 ]
  %109 = phi i32 [ %113, %106 ], [ %98, %95 ]
  %110 = getelementptr inbounds nuw i32, ptr @w32, i32 %107
  %111 = load i32, ptr %110, align 4, !tbaa !2
  %112 = and i32 %111, 1
  %113 = add nuw nsw i32 %112, %109
  %114 = getelementptr inbounds nuw double, ptr @f64, i32 %107
  %115 = load double, ptr %114, align 8, !tbaa !13
  %116 = fcmp ogt double %115, 1.000000e+02
  %117 = zext i1 %116 to i32
  %118 = add nuw nsw i32 %108, %117
  %119 = add nuw nsw i32 %107, 1
  %120 = icmp eq i32 %119, %0
  br i1 %120, label %99, label %106, !llvm.loop !34
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden zeroext i1 @any(i32 noundef %0, i8 noundef zeroext %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %95

4:                                                ; preds = %2
  %5 = zext nneg i32 %0 to i64
  %6 = icmp eq i32 %0, 1
  br i1 %6, label %44, label %7

7:                                                ; preds = %4
  %8 = and i64 %5, 2147483646
  br label %9

9:                                                ; preds = %9, %7
  %10 = phi i64 [ 0, %7 ], [ %36, %9 ]
  %11 = phi <2 x i64> [ <i64 0, i64 1>, %7 ], [ %37, %9 ]
  %12 = phi <2 x i32> [ <i32 0, i32 1>, %7 ], [ %38, %9 ]
  %13 = phi <2 x i8> [ <i8 0, i8 1>, %7 ], [ %39, %9 ]
  %14 = phi <2 x i16> [ <i16 0, i16 1>, %7 ], [ %40, %9 ]
  %15 = trunc i64 %10 to i32
  %16 = mul <2 x i8> %13, splat (i8 31)
  %17 = add <2 x i8> %16, splat (i8 7)
  %18 = getelementptr inbounds nuw i8, ptr @b8, i32 %15
  store <2 x i8> %17, ptr %18, align 2, !tbaa !6
  %19 = mul <2 x i16> %14, splat (i16 1103)
  %20 = add <2 x i16> %19, splat (i16 -20000)
  %21 = getelementptr inbounds nuw i16, ptr @h16, i32 %15
  store <2 x i16> %20, ptr %21, align 4, !tbaa !7
  %22 = mul <2 x i32> %12, splat (i32 -1640531535)
  %23 = ashr <2 x i32> %22, splat (i32 4)
  %24 = getelementptr inbounds nuw i32, ptr @w32, i32 %15
  store <2 x i32> %23, ptr %24, align 8, !tbaa !2
  %25 = mul nuw nsw <2 x i64> %11, splat (i64 12345)
  %26 = mul <2 x i64> %25, %11
  %27 = add nsw <2 x i64> %26, splat (i64 -1000)
  %28 = getelementptr inbounds nuw i64, ptr @l64, i32 %15
  store <2 x i64> %27, ptr %28, align 16, !tbaa !9
  %29 = urem <2 x i32> %12, splat (i32 37)
  %30 = uitofp nneg <2 x i32> %29 to <2 x float>
  %31 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %30, <2 x float> splat (float 5.000000e-01), <2 x float> splat (float -7.000000e+00))
  %32 = getelementptr inbounds nuw float, ptr @f32, i32 %15
  store <2 x float> %31, ptr %32, align 8, !tbaa !11
  %33 = uitofp nneg <2 x i32> %12 to <2 x double>
  %34 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %33, <2 x double> splat (double 2.500000e-01), <2 x double> splat (double -3.000000e+00))
  %35 = getelementptr inbounds nuw double, ptr @f64, i32 %15
  store <2 x double> %34, ptr %35, align 16, !tbaa !13
  %36 = add nuw i64 %10, 2
  %37 = add nuw nsw <2 x i64> %11, splat (i64 2)
  %38 = add <2 x i32> %12, splat (i32 2)
  %39 = add <2 x i8> %13, splat (i8 2)
  %40 = add <2 x i16> %14, splat (i16 2)
  %41 = icmp eq i64 %36, %8
  br i1 %41, label %42, label %9, !llvm.loop !35

42:                                               ; preds = %9
  %43 = icmp eq i64 %8, %5
  br i1 %43, label %73, label %44

44:                                               ; preds = %4, %42
  %45 = phi i64 [ 0, %4 ], [ %8, %42 ]
  br label %46

46:                                               ; preds = %44, %46
  %47 = phi i64 [ %71, %46 ], [ %45, %44 ]
  %48 = trunc nuw nsw i64 %47 to i32
  %49 = trunc i64 %47 to i8
  %50 = mul i8 %49, 31
  %51 = add i8 %50, 7
  %52 = getelementptr inbounds nuw i8, ptr @b8, i32 %48
  store i8 %51, ptr %52, align 1, !tbaa !6
  %53 = trunc i64 %47 to i16
  %54 = mul i16 %53, 1103
  %55 = add i16 %54, -20000
  %56 = getelementptr inbounds nuw i16, ptr @h16, i32 %48
  store i16 %55, ptr %56, align 2, !tbaa !7
  %57 = mul i32 %48, -1640531535
  %58 = ashr i32 %57, 4
  %59 = getelementptr inbounds nuw i32, ptr @w32, i32 %48
  store i32 %58, ptr %59, align 4, !tbaa !2
  %60 = mul nuw nsw i64 %47, 12345
  %61 = mul i64 %60, %47
  %62 = add nsw i64 %61, -1000
  %63 = getelementptr inbounds nuw i64, ptr @l64, i32 %48
  store i64 %62, ptr %63, align 8, !tbaa !9
  %64 = urem i32 %48, 37
  %65 = uitofp nneg i32 %64 to float
  %66 = tail call float @llvm.fmuladd.f32(float %65, float 5.000000e-01, float -7.000000e+00)
  %67 = getelementptr inbounds nuw float, ptr @f32, i32 %48
  store float %66, ptr %67, align 4, !tbaa !11
  %68 = uitofp nneg i32 %48 to double
  %69 = tail call double @llvm.fmuladd.f64(double %68, double 2.500000e-01, double -3.000000e+00)
  %70 = getelementptr inbounds nuw double, ptr @f64, i32 %48
  store double %69, ptr %70, align 8, !tbaa !13
  %71 = add nuw nsw i64 %47, 1
  %72 = icmp eq i64 %71, %5
  br i1 %72, label %73, label %46, !llvm.loop !36

73:                                               ; preds = %46, %42
  %74 = icmp ult i32 %0, 16
  br i1 %74, label %92, label %75

75:                                               ; preds = %73
  %76 = and i32 %0, 2147483632
  %77 = insertelement <16 x i8> poison, i8 %1, i64 0
  %78 = shufflevector <16 x i8> %77, <16 x i8> poison, <16 x i32> zeroinitializer
  br label %79

79:                                               ; preds = %79, %75
  %80 = phi i32 [ 0, %75 ], [ %86, %79 ]
  %81 = phi <16 x i1> [ zeroinitializer, %75 ], [ %85, %79 ]
  %82 = getelementptr inbounds nuw i8, ptr @b8, i32 %80
  %83 = load <16 x i8>, ptr %82, align 16, !tbaa !6
  %84 = icmp eq <16 x i8> %83, %78
  %85 = or <16 x i1> %81, %84
  %86 = add nuw i32 %80, 16
  %87 = icmp eq i32 %86, %76
  br i1 %87, label %88, label %79, !llvm.loop !37

88:                                               ; preds = %79
  %89 = bitcast <16 x i1> %85 to i16
  %90 = icmp ne i16 %89, 0
  %91 = icmp eq i32 %0, %76
  br i1 %91, label %95, label %92

92:                                               ; preds = %73, %88
  %93 = phi i32 [ 0, %73 ], [ %76, %88 ]
  %94 = phi i1 [ false, %73 ], [ %90, %88 ]
  br label %97

95:                                               ; preds = %97, %88, %2
  %96 = phi i1 [ false, %2 ], [ %90, %88 ], [ %103, %97 ]
  ret i1 %96

97:                                               ; preds = %92, %97
  %98 = phi i32 [ %104, %97 ], [ %93, %92 ]
  %99 = phi i1 [ %103, %97 ], [ %94, %92 ]
  %100 = getelementptr inbounds nuw i8, ptr @b8, i32 %98
  %101 = load i8, ptr %100, align 1, !tbaa !6
  %102 = icmp eq i8 %101, %1
  %103 = or i1 %99, %102
  %104 = add nuw nsw i32 %98, 1
  %105 = icmp eq i32 %104, %0
  br i1 %105, label %95, label %97, !llvm.loop !38
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @bitmix(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %100

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp eq i32 %0, 1
  br i1 %5, label %43, label %6

6:                                                ; preds = %3
  %7 = and i64 %4, 2147483646
  br label %8

8:                                                ; preds = %8, %6
  %9 = phi i64 [ 0, %6 ], [ %35, %8 ]
  %10 = phi <2 x i64> [ <i64 0, i64 1>, %6 ], [ %36, %8 ]
  %11 = phi <2 x i32> [ <i32 0, i32 1>, %6 ], [ %37, %8 ]
  %12 = phi <2 x i8> [ <i8 0, i8 1>, %6 ], [ %38, %8 ]
  %13 = phi <2 x i16> [ <i16 0, i16 1>, %6 ], [ %39, %8 ]
  %14 = trunc i64 %9 to i32
  %15 = mul <2 x i8> %12, splat (i8 31)
  %16 = add <2 x i8> %15, splat (i8 7)
  %17 = getelementptr inbounds nuw i8, ptr @b8, i32 %14
  store <2 x i8> %16, ptr %17, align 2, !tbaa !6
  %18 = mul <2 x i16> %13, splat (i16 1103)
  %19 = add <2 x i16> %18, splat (i16 -20000)
  %20 = getelementptr inbounds nuw i16, ptr @h16, i32 %14
  store <2 x i16> %19, ptr %20, align 4, !tbaa !7
  %21 = mul <2 x i32> %11, splat (i32 -1640531535)
  %22 = ashr <2 x i32> %21, splat (i32 4)
  %23 = getelementptr inbounds nuw i32, ptr @w32, i32 %14
  store <2 x i32> %22, ptr %23, align 8, !tbaa !2
  %24 = mul nuw nsw <2 x i64> %10, splat (i64 12345)
  %25 = mul <2 x i64> %24, %10
  %26 = add nsw <2 x i64> %25, splat (i64 -1000)
  %27 = getelementptr inbounds nuw i64, ptr @l64, i32 %14
  store <2 x i64> %26, ptr %27, align 16, !tbaa !9
  %28 = urem <2 x i32> %11, splat (i32 37)
  %29 = uitofp nneg <2 x i32> %28 to <2 x float>
  %30 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %29, <2 x float> splat (float 5.000000e-01), <2 x float> splat (float -7.000000e+00))
  %31 = getelementptr inbounds nuw float, ptr @f32, i32 %14
  store <2 x float> %30, ptr %31, align 8, !tbaa !11
  %32 = uitofp nneg <2 x i32> %11 to <2 x double>
  %33 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %32, <2 x double> splat (double 2.500000e-01), <2 x double> splat (double -3.000000e+00))
  %34 = getelementptr inbounds nuw double, ptr @f64, i32 %14
  store <2 x double> %33, ptr %34, align 16, !tbaa !13
  %35 = add nuw i64 %9, 2
  %36 = add nuw nsw <2 x i64> %10, splat (i64 2)
  %37 = add <2 x i32> %11, splat (i32 2)
  %38 = add <2 x i8> %12, splat (i8 2)
  %39 = add <2 x i16> %13, splat (i16 2)
  %40 = icmp eq i64 %35, %7
  br i1 %40, label %41, label %8, !llvm.loop !39

41:                                               ; preds = %8
  %42 = icmp eq i64 %7, %4
  br i1 %42, label %72, label %43

43:                                               ; preds = %3, %41
  %44 = phi i64 [ 0, %3 ], [ %7, %41 ]
  br label %45

45:                                               ; preds = %43, %45
  %46 = phi i64 [ %70, %45 ], [ %44, %43 ]
  %47 = trunc nuw nsw i64 %46 to i32
  %48 = trunc i64 %46 to i8
  %49 = mul i8 %48, 31
  %50 = add i8 %49, 7
  %51 = getelementptr inbounds nuw i8, ptr @b8, i32 %47
  store i8 %50, ptr %51, align 1, !tbaa !6
  %52 = trunc i64 %46 to i16
  %53 = mul i16 %52, 1103
  %54 = add i16 %53, -20000
  %55 = getelementptr inbounds nuw i16, ptr @h16, i32 %47
  store i16 %54, ptr %55, align 2, !tbaa !7
  %56 = mul i32 %47, -1640531535
  %57 = ashr i32 %56, 4
  %58 = getelementptr inbounds nuw i32, ptr @w32, i32 %47
  store i32 %57, ptr %58, align 4, !tbaa !2
  %59 = mul nuw nsw i64 %46, 12345
  %60 = mul i64 %59, %46
  %61 = add nsw i64 %60, -1000
  %62 = getelementptr inbounds nuw i64, ptr @l64, i32 %47
  store i64 %61, ptr %62, align 8, !tbaa !9
  %63 = urem i32 %47, 37
  %64 = uitofp nneg i32 %63 to float
  %65 = tail call float @llvm.fmuladd.f32(float %64, float 5.000000e-01, float -7.000000e+00)
  %66 = getelementptr inbounds nuw float, ptr @f32, i32 %47
  store float %65, ptr %66, align 4, !tbaa !11
  %67 = uitofp nneg i32 %47 to double
  %68 = tail call double @llvm.fmuladd.f64(double %67, double 2.500000e-01, double -3.000000e+00)
  %69 = getelementptr inbounds nuw double, ptr @f64, i32 %47
  store double %68, ptr %69, align 8, !tbaa !13
  %70 = add nuw nsw i64 %46, 1
  %71 = icmp eq i64 %70, %4
  br i1 %71, label %72, label %45, !llvm.loop !40

72:                                               ; preds = %45, %41
  %73 = icmp ult i32 %0, 4
  br i1 %73, label %97, label %74

74:                                               ; preds = %72
  %75 = and i32 %0, 2147483644
  br label %76

76:                                               ; preds = %76, %74
  %77 = phi i32 [ 0, %74 ], [ %91, %76 ]
  %78 = phi <4 x i32> [ zeroinitializer, %74 ], [ %90, %76 ]
  %79 = phi <4 x i32> [ <i32 0, i32 1, i32 2, i32 3>, %74 ], [ %92, %76 ]
  %80 = getelementptr inbounds nuw i32, ptr @w32, i32 %77
  %81 = load <4 x i32>, ptr %80, align 16, !tbaa !2
  %82 = lshr <4 x i32> %81, splat (i32 15)
  %83 = xor <4 x i32> %82, %81
  %84 = mul <4 x i32> %83, splat (i32 739982445)
  %85 = mul <4 x i32> %83, splat (i32 -639408128)
  %86 = lshr <4 x i32> %84, splat (i32 21)
  %87 = or disjoint <4 x i32> %86, %85
  %88 = xor <4 x i32> %79, splat (i32 -1)
  %89 = and <4 x i32> %87, %88
  %90 = add <4 x i32> %89, %78
  %91 = add nuw i32 %77, 4
  %92 = add nuw nsw <4 x i32> %79, splat (i32 4)
  %93 = icmp eq i32 %91, %75
  br i1 %93, label %94, label %76, !llvm.loop !41

94:                                               ; preds = %76
  %95 = tail call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %90)
  %96 = icmp eq i32 %0, %75
  br i1 %96, label %100, label %97

97:                                               ; preds = %72, %94
  %98 = phi i32 [ 0, %72 ], [ %95, %94 ]
  %99 = phi i32 [ 0, %72 ], [ %75, %94 ]
  br label %102

100:                                              ; preds = %102, %94, %1
  %101 = phi i32 [ 0, %1 ], [ %95, %94 ], [ %115, %102 ]
  ret i32 %101

102:                                              ; preds = %97, %102
  %103 = phi i32 [ %115, %102 ], [ %98, %97 ]
  %104 = phi i32 [ %116, %102 ], [ %99, %97 ]
  %105 = getelementptr inbounds nuw i32, ptr @w32, i32 %104
  %106 = load i32, ptr %105, align 4, !tbaa !2
  %107 = lshr i32 %106, 15
  %108 = xor i32 %107, %106
  %109 = mul i32 %108, 739982445
  %110 = mul i32 %108, -639408128
  %111 = lshr i32 %109, 21
  %112 = or disjoint i32 %111, %110
  %113 = xor i32 %104, -1
  %114 = and i32 %112, %113
  %115 = add i32 %114, %103
  %116 = add nuw nsw i32 %104, 1
  %117 = icmp eq i32 %116, %0
  br i1 %117, label %100, label %102, !llvm.loop !42
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden range(i32 200, 1) i32 @saturated(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %95

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp eq i32 %0, 1
  br i1 %5, label %43, label %6

6:                                                ; preds = %3
  %7 = and i64 %4, 2147483646
  br label %8

8:                                                ; preds = %8, %6
  %9 = phi i64 [ 0, %6 ], [ %35, %8 ]
  %10 = phi <2 x i64> [ <i64 0, i64 1>, %6 ], [ %36, %8 ]
  %11 = phi <2 x i32> [ <i32 0, i32 1>, %6 ], [ %37, %8 ]
  %12 = phi <2 x i8> [ <i8 0, i8 1>, %6 ], [ %38, %8 ]
  %13 = phi <2 x i16> [ <i16 0, i16 1>, %6 ], [ %39, %8 ]
  %14 = trunc i64 %9 to i32
  %15 = mul <2 x i8> %12, splat (i8 31)
  %16 = add <2 x i8> %15, splat (i8 7)
  %17 = getelementptr inbounds nuw i8, ptr @b8, i32 %14
  store <2 x i8> %16, ptr %17, align 2, !tbaa !6
  %18 = mul <2 x i16> %13, splat (i16 1103)
  %19 = add <2 x i16> %18, splat (i16 -20000)
  %20 = getelementptr inbounds nuw i16, ptr @h16, i32 %14
  store <2 x i16> %19, ptr %20, align 4, !tbaa !7
  %21 = mul <2 x i32> %11, splat (i32 -1640531535)
  %22 = ashr <2 x i32> %21, splat (i32 4)
  %23 = getelementptr inbounds nuw i32, ptr @w32, i32 %14
  store <2 x i32> %22, ptr %23, align 8, !tbaa !2
  %24 = mul nuw nsw <2 x i64> %10, splat (i64 12345)
  %25 = mul <2 x i64> %24, %10
  %26 = add nsw <2 x i64> %25, splat (i64 -1000)
  %27 = getelementptr inbounds nuw i64, ptr @l64, i32 %14
  store <2 x i64> %26, ptr %27, align 16, !tbaa !9
  %28 = urem <2 x i32> %11, splat (i32 37)
  %29 = uitofp nneg <2 x i32> %28 to <2 x float>
  %30 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %29, <2 x float> splat (float 5.000000e-01), <2 x float> splat (float -7.000000e+00))
  %31 = getelementptr inbounds nuw float, ptr @f32, i32 %14
  store <2 x float> %30, ptr %31, align 8, !tbaa !11
  %32 = uitofp nneg <2 x i32> %11 to <2 x double>
  %33 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %32, <2 x double> splat (double 2.500000e-01), <2 x double> splat (double -3.000000e+00))
  %34 = getelementptr inbounds nuw double, ptr @f64, i32 %14
  store <2 x double> %33, ptr %34, align 16, !tbaa !13
  %35 = add nuw i64 %9, 2
  %36 = add nuw nsw <2 x i64> %10, splat (i64 2)
  %37 = add <2 x i32> %11, splat (i32 2)
  %38 = add <2 x i8> %12, splat (i8 2)
  %39 = add <2 x i16> %13, splat (i16 2)
  %40 = icmp eq i64 %35, %7
  br i1 %40, label %41, label %8, !llvm.loop !43

41:                                               ; preds = %8
  %42 = icmp eq i64 %7, %4
  br i1 %42, label %72, label %43

43:                                               ; preds = %3, %41
  %44 = phi i64 [ 0, %3 ], [ %7, %41 ]
  br label %45

45:                                               ; preds = %43, %45
  %46 = phi i64 [ %70, %45 ], [ %44, %43 ]
  %47 = trunc nuw nsw i64 %46 to i32
  %48 = trunc i64 %46 to i8
  %49 = mul i8 %48, 31
  %50 = add i8 %49, 7
  %51 = getelementptr inbounds nuw i8, ptr @b8, i32 %47
  store i8 %50, ptr %51, align 1, !tbaa !6
  %52 = trunc i64 %46 to i16
  %53 = mul i16 %52, 1103
  %54 = add i16 %53, -20000
  %55 = getelementptr inbounds nuw i16, ptr @h16, i32 %47
  store i16 %54, ptr %55, align 2, !tbaa !7
  %56 = mul i32 %47, -1640531535
  %57 = ashr i32 %56, 4
  %58 = getelementptr inbounds nuw i32, ptr @w32, i32 %47
  store i32 %57, ptr %58, align 4, !tbaa !2
  %59 = mul nuw nsw i64 %46, 12345
  %60 = mul i64 %59, %46
  %61 = add nsw i64 %60, -1000
  %62 = getelementptr inbounds nuw i64, ptr @l64, i32 %47
  store i64 %61, ptr %62, align 8, !tbaa !9
  %63 = urem i32 %47, 37
  %64 = uitofp nneg i32 %63 to float
  %65 = tail call float @llvm.fmuladd.f32(float %64, float 5.000000e-01, float -7.000000e+00)
  %66 = getelementptr inbounds nuw float, ptr @f32, i32 %47
  store float %65, ptr %66, align 4, !tbaa !11
  %67 = uitofp nneg i32 %47 to double
  %68 = tail call double @llvm.fmuladd.f64(double %67, double 2.500000e-01, double -3.000000e+00)
  %69 = getelementptr inbounds nuw double, ptr @f64, i32 %47
  store double %68, ptr %69, align 8, !tbaa !13
  %70 = add nuw nsw i64 %46, 1
  %71 = icmp eq i64 %70, %4
  br i1 %71, label %72, label %45, !llvm.loop !44

72:                                               ; preds = %45, %41
  %73 = icmp ult i32 %0, 4
  br i1 %73, label %92, label %74

74:                                               ; preds = %72
  %75 = and i32 %0, 2147483644
  br label %76

76:                                               ; preds = %76, %74
  %77 = phi i32 [ 0, %74 ], [ %87, %76 ]
  %78 = phi <4 x i32> [ zeroinitializer, %74 ], [ %86, %76 ]
  %79 = getelementptr inbounds nuw i8, ptr @b8, i32 %77
  %80 = load <4 x i8>, ptr %79, align 4, !tbaa !6
  %81 = tail call <4 x i8> @llvm.uadd.sat.v4i8(<4 x i8> %80, <4 x i8> splat (i8 -56))
  %82 = zext <4 x i8> %81 to <4 x i32>
  %83 = tail call <4 x i32> @llvm.usub.sat.v4i32(<4 x i32> %82, <4 x i32> splat (i32 250))
  %84 = trunc nuw nsw <4 x i32> %83 to <4 x i8>
  store <4 x i8> %84, ptr %79, align 4, !tbaa !6
  %85 = add <4 x i32> %78, %82
  %86 = add <4 x i32> %85, %83
  %87 = add nuw i32 %77, 4
  %88 = icmp eq i32 %87, %75
  br i1 %88, label %89, label %76, !llvm.loop !45

89:                                               ; preds = %76
  %90 = tail call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %86)
  %91 = icmp eq i32 %0, %75
  br i1 %91, label %95, label %92

92:                                               ; preds = %72, %89
  %93 = phi i32 [ 0, %72 ], [ %90, %89 ]
  %94 = phi i32 [ 0, %72 ], [ %75, %89 ]
  br label %97

95:                                               ; preds = %97, %89, %1
  %96 = phi i32 [ 0, %1 ], [ %90, %89 ], [ %107, %97 ]
  ret i32 %96

97:                                               ; preds = %92, %97
  %98 = phi i32 [ %107, %97 ], [ %93, %92 ]
  %99 = phi i32 [ %108, %97 ], [ %94, %92 ]
  %100 = getelementptr inbounds nuw i8, ptr @b8, i32 %99
  %101 = load i8, ptr %100, align 1, !tbaa !6
  %102 = tail call i8 @llvm.uadd.sat.i8(i8 %101, i8 -56)
  %103 = zext i8 %102 to i32
  %104 = tail call i32 @llvm.usub.sat.i32(i32 %103, i32 250)
  %105 = trunc nuw nsw i32 %104 to i8
  store i8 %105, ptr %100, align 1, !tbaa !6
  %106 = add nuw nsw i32 %98, %103
  %107 = add nuw nsw i32 %106, %104
  %108 = add nuw nsw i32 %99, 1
  %109 = icmp eq i32 %108, %0
  br i1 %109, label %95, label %97, !llvm.loop !46
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden double @converted(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %73

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp eq i32 %0, 1
  br i1 %5, label %43, label %6

6:                                                ; preds = %3
  %7 = and i64 %4, 2147483646
  br label %8

8:                                                ; preds = %8, %6
  %9 = phi i64 [ 0, %6 ], [ %35, %8 ]
  %10 = phi <2 x i64> [ <i64 0, i64 1>, %6 ], [ %36, %8 ]
  %11 = phi <2 x i32> [ <i32 0, i32 1>, %6 ], [ %37, %8 ]
  %12 = phi <2 x i8> [ <i8 0, i8 1>, %6 ], [ %38, %8 ]
  %13 = phi <2 x i16> [ <i16 0, i16 1>, %6 ], [ %39, %8 ]
  %14 = trunc i64 %9 to i32
  %15 = mul <2 x i8> %12, splat (i8 31)
  %16 = add <2 x i8> %15, splat (i8 7)
  %17 = getelementptr inbounds nuw i8, ptr @b8, i32 %14
  store <2 x i8> %16, ptr %17, align 2, !tbaa !6
  %18 = mul <2 x i16> %13, splat (i16 1103)
  %19 = add <2 x i16> %18, splat (i16 -20000)
  %20 = getelementptr inbounds nuw i16, ptr @h16, i32 %14
  store <2 x i16> %19, ptr %20, align 4, !tbaa !7
  %21 = mul <2 x i32> %11, splat (i32 -1640531535)
  %22 = ashr <2 x i32> %21, splat (i32 4)
  %23 = getelementptr inbounds nuw i32, ptr @w32, i32 %14
  store <2 x i32> %22, ptr %23, align 8, !tbaa !2
  %24 = mul nuw nsw <2 x i64> %10, splat (i64 12345)
  %25 = mul <2 x i64> %24, %10
  %26 = add nsw <2 x i64> %25, splat (i64 -1000)
  %27 = getelementptr inbounds nuw i64, ptr @l64, i32 %14
  store <2 x i64> %26, ptr %27, align 16, !tbaa !9
  %28 = urem <2 x i32> %11, splat (i32 37)
  %29 = uitofp nneg <2 x i32> %28 to <2 x float>
  %30 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %29, <2 x float> splat (float 5.000000e-01), <2 x float> splat (float -7.000000e+00))
  %31 = getelementptr inbounds nuw float, ptr @f32, i32 %14
  store <2 x float> %30, ptr %31, align 8, !tbaa !11
  %32 = uitofp nneg <2 x i32> %11 to <2 x double>
  %33 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %32, <2 x double> splat (double 2.500000e-01), <2 x double> splat (double -3.000000e+00))
  %34 = getelementptr inbounds nuw double, ptr @f64, i32 %14
  store <2 x double> %33, ptr %34, align 16, !tbaa !13
  %35 = add nuw i64 %9, 2
  %36 = add nuw nsw <2 x i64> %10, splat (i64 2)
  %37 = add <2 x i32> %11, splat (i32 2)
  %38 = add <2 x i8> %12, splat (i8 2)
  %39 = add <2 x i16> %13, splat (i16 2)
  %40 = icmp eq i64 %35, %7
  br i1 %40, label %41, label %8, !llvm.loop !47

41:                                               ; preds = %8
  %42 = icmp eq i64 %7, %4
  br i1 %42, label %45, label %43

43:                                               ; preds = %3, %41
  %44 = phi i64 [ 0, %3 ], [ %7, %41 ]
  br label %46

45:                                               ; preds = %46, %41
  br label %78

46:                                               ; preds = %43, %46
  %47 = phi i64 [ %71, %46 ], [ %44, %43 ]
  %48 = trunc nuw nsw i64 %47 to i32
  %49 = trunc i64 %47 to i8
  %50 = mul i8 %49, 31
  %51 = add i8 %50, 7
  %52 = getelementptr inbounds nuw i8, ptr @b8, i32 %48
  store i8 %51, ptr %52, align 1, !tbaa !6
  %53 = trunc i64 %47 to i16
  %54 = mul i16 %53, 1103
  %55 = add i16 %54, -20000
  %56 = getelementptr inbounds nuw i16, ptr @h16, i32 %48
  store i16 %55, ptr %56, align 2, !tbaa !7
  %57 = mul i32 %48, -1640531535
  %58 = ashr i32 %57, 4
  %59 = getelementptr inbounds nuw i32, ptr @w32, i32 %48
  store i32 %58, ptr %59, align 4, !tbaa !2
  %60 = mul nuw nsw i64 %47, 12345
  %61 = mul i64 %60, %47
  %62 = add nsw i64 %61, -1000
  %63 = getelementptr inbounds nuw i64, ptr @l64, i32 %48
  store i64 %62, ptr %63, align 8, !tbaa !9
  %64 = urem i32 %48, 37
  %65 = uitofp nneg i32 %64 to float
  %66 = tail call float @llvm.fmuladd.f32(float %65, float 5.000000e-01, float -7.000000e+00)
  %67 = getelementptr inbounds nuw float, ptr @f32, i32 %48
  store float %66, ptr %67, align 4, !tbaa !11
  %68 = uitofp nneg i32 %48 to double
  %69 = tail call double @llvm.fmuladd.f64(double %68, double 2.500000e-01, double -3.000000e+00)
  %70 = getelementptr inbounds nuw double, ptr @f64, i32 %48
  store double %69, ptr %70, align 8, !tbaa !13
  %71 = add nuw nsw i64 %47, 1
  %72 = icmp eq i64 %71, %4
  br i1 %72, label %45, label %46, !llvm.loop !48

73:                                               ; preds = %78, %1
  %74 = phi double [ 0.000000e+00, %1 ], [ %97, %78 ]
  %75 = load float, ptr getelementptr inbounds nuw (i8, ptr @f32, i32 12), align 4, !tbaa !11
  %76 = fpext float %75 to double
  %77 = fadd double %74, %76
  ret double %77

78:                                               ; preds = %45, %78
  %79 = phi i32 [ %98, %78 ], [ 0, %45 ]
  %80 = phi double [ %97, %78 ], [ 0.000000e+00, %45 ]
  %81 = getelementptr inbounds nuw i32, ptr @w32, i32 %79
  %82 = load i32, ptr %81, align 4, !tbaa !2
  %83 = sitofp i32 %82 to double
  %84 = getelementptr inbounds nuw float, ptr @f32, i32 %79
  %85 = load float, ptr %84, align 4, !tbaa !11
  %86 = fpext float %85 to double
  %87 = tail call double @llvm.fmuladd.f64(double %83, double 5.000000e-01, double %86)
  %88 = getelementptr inbounds nuw double, ptr @f64, i32 %79
  store double %87, ptr %88, align 8, !tbaa !13
  %89 = fptosi double %87 to i32
  %90 = sitofp i32 %89 to float
  store float %90, ptr %84, align 4, !tbaa !11
  %91 = fptosi float %90 to i32
  store i32 %91, ptr %81, align 4, !tbaa !2
  %92 = trunc i32 %91 to i16
  %93 = getelementptr inbounds nuw i16, ptr @h16, i32 %79
  store i16 %92, ptr %93, align 2, !tbaa !7
  %94 = shl i32 %91, 16
  %95 = ashr exact i32 %94, 16
  %96 = sitofp i32 %95 to double
  %97 = fadd double %80, %96
  %98 = add nuw nsw i32 %79, 1
  %99 = icmp eq i32 %98, %0
  br i1 %99, label %73, label %78, !llvm.loop !49
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @conditional(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %115

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp eq i32 %0, 1
  br i1 %5, label %43, label %6

6:                                                ; preds = %3
  %7 = and i64 %4, 2147483646
  br label %8

8:                                                ; preds = %8, %6
  %9 = phi i64 [ 0, %6 ], [ %35, %8 ]
  %10 = phi <2 x i64> [ <i64 0, i64 1>, %6 ], [ %36, %8 ]
  %11 = phi <2 x i32> [ <i32 0, i32 1>, %6 ], [ %37, %8 ]
  %12 = phi <2 x i8> [ <i8 0, i8 1>, %6 ], [ %38, %8 ]
  %13 = phi <2 x i16> [ <i16 0, i16 1>, %6 ], [ %39, %8 ]
  %14 = trunc i64 %9 to i32
  %15 = mul <2 x i8> %12, splat (i8 31)
  %16 = add <2 x i8> %15, splat (i8 7)
  %17 = getelementptr inbounds nuw i8, ptr @b8, i32 %14
  store <2 x i8> %16, ptr %17, align 2, !tbaa !6
  %18 = mul <2 x i16> %13, splat (i16 1103)
  %19 = add <2 x i16> %18, splat (i16 -20000)
  %20 = getelementptr inbounds nuw i16, ptr @h16, i32 %14
  store <2 x i16> %19, ptr %20, align 4, !tbaa !7
  %21 = mul <2 x i32> %11, splat (i32 -1640531535)
  %22 = ashr <2 x i32> %21, splat (i32 4)
  %23 = getelementptr inbounds nuw i32, ptr @w32, i32 %14
  store <2 x i32> %22, ptr %23, align 8, !tbaa !2
  %24 = mul nuw nsw <2 x i64> %10, splat (i64 12345)
  %25 = mul <2 x i64> %24, %10
  %26 = add nsw <2 x i64> %25, splat (i64 -1000)
  %27 = getelementptr inbounds nuw i64, ptr @l64, i32 %14
  store <2 x i64> %26, ptr %27, align 16, !tbaa !9
  %28 = urem <2 x i32> %11, splat (i32 37)
  %29 = uitofp nneg <2 x i32> %28 to <2 x float>
  %30 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %29, <2 x float> splat (float 5.000000e-01), <2 x float> splat (float -7.000000e+00))
  %31 = getelementptr inbounds nuw float, ptr @f32, i32 %14
  store <2 x float> %30, ptr %31, align 8, !tbaa !11
  %32 = uitofp nneg <2 x i32> %11 to <2 x double>
  %33 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %32, <2 x double> splat (double 2.500000e-01), <2 x double> splat (double -3.000000e+00))
  %34 = getelementptr inbounds nuw double, ptr @f64, i32 %14
  store <2 x double> %33, ptr %34, align 16, !tbaa !13
  %35 = add nuw i64 %9, 2
  %36 = add nuw nsw <2 x i64> %10, splat (i64 2)
  %37 = add <2 x i32> %11, splat (i32 2)
  %38 = add <2 x i8> %12, splat (i8 2)
  %39 = add <2 x i16> %13, splat (i16 2)
  %40 = icmp eq i64 %35, %7
  br i1 %40, label %41, label %8, !llvm.loop !50

41:                                               ; preds = %8
  %42 = icmp eq i64 %7, %4
  br i1 %42, label %45, label %43

43:                                               ; preds = %3, %41
  %44 = phi i64 [ 0, %3 ], [ %7, %41 ]
  br label %46

45:                                               ; preds = %46, %41
  br label %94

46:                                               ; preds = %43, %46
  %47 = phi i64 [ %71, %46 ], [ %44, %43 ]
  %48 = trunc nuw nsw i64 %47 to i32
  %49 = trunc i64 %47 to i8
  %50 = mul i8 %49, 31
  %51 = add i8 %50, 7
  %52 = getelementptr inbounds nuw i8, ptr @b8, i32 %48
  store i8 %51, ptr %52, align 1, !tbaa !6
  %53 = trunc i64 %47 to i16
  %54 = mul i16 %53, 1103
  %55 = add i16 %54, -20000
  %56 = getelementptr inbounds nuw i16, ptr @h16, i32 %48
  store i16 %55, ptr %56, align 2, !tbaa !7
  %57 = mul i32 %48, -1640531535
  %58 = ashr i32 %57, 4
  %59 = getelementptr inbounds nuw i32, ptr @w32, i32 %48
  store i32 %58, ptr %59, align 4, !tbaa !2
  %60 = mul nuw nsw i64 %47, 12345
  %61 = mul i64 %60, %47
  %62 = add nsw i64 %61, -1000
  %63 = getelementptr inbounds nuw i64, ptr @l64, i32 %48
  store i64 %62, ptr %63, align 8, !tbaa !9
  %64 = urem i32 %48, 37
  %65 = uitofp nneg i32 %64 to float
  %66 = tail call float @llvm.fmuladd.f32(float %65, float 5.000000e-01, float -7.000000e+00)
  %67 = getelementptr inbounds nuw float, ptr @f32, i32 %48
  store float %66, ptr %67, align 4, !tbaa !11
  %68 = uitofp nneg i32 %48 to double
  %69 = tail call double @llvm.fmuladd.f64(double %68, double 2.500000e-01, double -3.000000e+00)
  %70 = getelementptr inbounds nuw double, ptr @f64, i32 %48
  store double %69, ptr %70, align 8, !tbaa !13
  %71 = add nuw nsw i64 %47, 1
  %72 = icmp eq i64 %71, %4
  br i1 %72, label %45, label %46, !llvm.loop !51

73:                                               ; preds = %112
  %74 = icmp ult i32 %0, 4
  br i1 %74, label %91, label %75

75:                                               ; preds = %73
  %76 = and i32 %0, 2147483644
  br label %77

77:                                               ; preds = %77, %75
  %78 = phi i32 [ 0, %75 ], [ %85, %77 ]
  %79 = phi <4 x i32> [ <i32 0, i32 1, i32 2, i32 3>, %75 ], [ %86, %77 ]
  %80 = phi <4 x i32> [ zeroinitializer, %75 ], [ %84, %77 ]
  %81 = getelementptr inbounds nuw i32, ptr @w32, i32 %78
  %82 = load <4 x i32>, ptr %81, align 16, !tbaa !2
  %83 = add nsw <4 x i32> %82, %79
  %84 = xor <4 x i32> %83, %80
  %85 = add nuw i32 %78, 4
  %86 = add nuw nsw <4 x i32> %79, splat (i32 4)
  %87 = icmp eq i32 %85, %76
  br i1 %87, label %88, label %77, !llvm.loop !52

88:                                               ; preds = %77
  %89 = tail call i32 @llvm.vector.reduce.xor.v4i32(<4 x i32> %84)
  %90 = icmp eq i32 %0, %76
  br i1 %90, label %115, label %91

91:                                               ; preds = %73, %88
  %92 = phi i32 [ 0, %73 ], [ %76, %88 ]
  %93 = phi i32 [ 0, %73 ], [ %89, %88 ]
  br label %117

94:                                               ; preds = %45, %112
  %95 = phi i32 [ %113, %112 ], [ 0, %45 ]
  %96 = getelementptr inbounds nuw i32, ptr @w32, i32 %95
  %97 = load i32, ptr %96, align 4, !tbaa !2
  %98 = icmp slt i32 %97, 0
  br i1 %98, label %99, label %102

99:                                               ; preds = %94
  %100 = sub nsw i32 0, %97
  %101 = lshr i32 %100, 1
  br label %110

102:                                              ; preds = %94
  %103 = getelementptr inbounds nuw i8, ptr @b8, i32 %95
  %104 = load i8, ptr %103, align 1, !tbaa !6
  %105 = zext i8 %104 to i32
  %106 = and i32 %105, 4
  %107 = icmp eq i32 %106, 0
  br i1 %107, label %112, label %108

108:                                              ; preds = %102
  %109 = mul nuw nsw i32 %105, 3
  br label %110

110:                                              ; preds = %108, %99
  %111 = phi i32 [ %101, %99 ], [ %109, %108 ]
  store i32 %111, ptr %96, align 4, !tbaa !2
  br label %112

112:                                              ; preds = %110, %102
  %113 = add nuw nsw i32 %95, 1
  %114 = icmp eq i32 %113, %0
  br i1 %114, label %73, label %94, !llvm.loop !53

115:                                              ; preds = %117, %88, %1
  %116 = phi i32 [ 0, %1 ], [ %89, %88 ], [ %123, %117 ]
  ret i32 %116

117:                                              ; preds = %91, %117
  %118 = phi i32 [ %124, %117 ], [ %92, %91 ]
  %119 = phi i32 [ %123, %117 ], [ %93, %91 ]
  %120 = getelementptr inbounds nuw i32, ptr @w32, i32 %118
  %121 = load i32, ptr %120, align 4, !tbaa !2
  %122 = add nsw i32 %121, %118
  %123 = xor i32 %122, %119
  %124 = add nuw nsw i32 %118, 1
  %125 = icmp eq i32 %124, %0
  br i1 %125, label %115, label %117, !llvm.loop !54
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @reversed(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %130

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp eq i32 %0, 1
  br i1 %5, label %43, label %6

6:                                                ; preds = %3
  %7 = and i64 %4, 2147483646
  br label %8

8:                                                ; preds = %8, %6
  %9 = phi i64 [ 0, %6 ], [ %35, %8 ]
  %10 = phi <2 x i64> [ <i64 0, i64 1>, %6 ], [ %36, %8 ]
  %11 = phi <2 x i32> [ <i32 0, i32 1>, %6 ], [ %37, %8 ]
  %12 = phi <2 x i8> [ <i8 0, i8 1>, %6 ], [ %38, %8 ]
  %13 = phi <2 x i16> [ <i16 0, i16 1>, %6 ], [ %39, %8 ]
  %14 = trunc i64 %9 to i32
  %15 = mul <2 x i8> %12, splat (i8 31)
  %16 = add <2 x i8> %15, splat (i8 7)
  %17 = getelementptr inbounds nuw i8, ptr @b8, i32 %14
  store <2 x i8> %16, ptr %17, align 2, !tbaa !6
  %18 = mul <2 x i16> %13, splat (i16 1103)
  %19 = add <2 x i16> %18, splat (i16 -20000)
  %20 = getelementptr inbounds nuw i16, ptr @h16, i32 %14
  store <2 x i16> %19, ptr %20, align 4, !tbaa !7
  %21 = mul <2 x i32> %11, splat (i32 -1640531535)
  %22 = ashr <2 x i32> %21, splat (i32 4)
  %23 = getelementptr inbounds nuw i32, ptr @w32, i32 %14
  store <2 x i32> %22, ptr %23, align 8, !tbaa !2
  %24 = mul nuw nsw <2 x i64> %10, splat (i64 12345)
  %25 = mul <2 x i64> %24, %10
  %26 = add nsw <2 x i64> %25, splat (i64 -1000)
  %27 = getelementptr inbounds nuw i64, ptr @l64, i32 %14
  store <2 x i64> %26, ptr %27, align 16, !tbaa !9
  %28 = urem <2 x i32> %11, splat (i32 37)
  %29 = uitofp nneg <2 x i32> %28 to <2 x float>
  %30 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %29, <2 x float> splat (float 5.000000e-01), <2 x float> splat (float -7.000000e+00))
  %31 = getelementptr inbounds nuw float, ptr @f32, i32 %14
  store <2 x float> %30, ptr %31, align 8, !tbaa !11
  %32 = uitofp nneg <2 x i32> %11 to <2 x double>
  %33 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %32, <2 x double> splat (double 2.500000e-01), <2 x double> splat (double -3.000000e+00))
  %34 = getelementptr inbounds nuw double, ptr @f64, i32 %14
  store <2 x double> %33, ptr %34, align 16, !tbaa !13
  %35 = add nuw i64 %9, 2
  %36 = add nuw nsw <2 x i64> %10, splat (i64 2)
  %37 = add <2 x i32> %11, splat (i32 2)
  %38 = add <2 x i8> %12, splat (i8 2)
  %39 = add <2 x i16> %13, splat (i16 2)
  %40 = icmp eq i64 %35, %7
  br i1 %40, label %41, label %8, !llvm.loop !55

41:                                               ; preds = %8
  %42 = icmp eq i64 %7, %4
  br i1 %42, label %72, label %43

43:                                               ; preds = %3, %41
  %44 = phi i64 [ 0, %3 ], [ %7, %41 ]
  br label %45

45:                                               ; preds = %43, %45
  %46 = phi i64 [ %70, %45 ], [ %44, %43 ]
  %47 = trunc nuw nsw i64 %46 to i32
  %48 = trunc i64 %46 to i8
  %49 = mul i8 %48, 31
  %50 = add i8 %49, 7
  %51 = getelementptr inbounds nuw i8, ptr @b8, i32 %47
  store i8 %50, ptr %51, align 1, !tbaa !6
  %52 = trunc i64 %46 to i16
  %53 = mul i16 %52, 1103
  %54 = add i16 %53, -20000
  %55 = getelementptr inbounds nuw i16, ptr @h16, i32 %47
  store i16 %54, ptr %55, align 2, !tbaa !7
  %56 = mul i32 %47, -1640531535
  %57 = ashr i32 %56, 4
  %58 = getelementptr inbounds nuw i32, ptr @w32, i32 %47
  store i32 %57, ptr %58, align 4, !tbaa !2
  %59 = mul nuw nsw i64 %46, 12345
  %60 = mul i64 %59, %46
  %61 = add nsw i64 %60, -1000
  %62 = getelementptr inbounds nuw i64, ptr @l64, i32 %47
  store i64 %61, ptr %62, align 8, !tbaa !9
  %63 = urem i32 %47, 37
  %64 = uitofp nneg i32 %63 to float
  %65 = tail call float @llvm.fmuladd.f32(float %64, float 5.000000e-01, float -7.000000e+00)
  %66 = getelementptr inbounds nuw float, ptr @f32, i32 %47
  store float %65, ptr %66, align 4, !tbaa !11
  %67 = uitofp nneg i32 %47 to double
  %68 = tail call double @llvm.fmuladd.f64(double %67, double 2.500000e-01, double -3.000000e+00)
  %69 = getelementptr inbounds nuw double, ptr @f64, i32 %47
  store double %68, ptr %69, align 8, !tbaa !13
  %70 = add nuw nsw i64 %46, 1
  %71 = icmp eq i64 %70, %4
  br i1 %71, label %72, label %45, !llvm.loop !56

72:                                               ; preds = %45, %41
  %73 = lshr i32 %0, 1
  %74 = icmp eq i32 %0, 1
  br i1 %74, label %85, label %90

75:                                               ; preds = %96
  %76 = icmp eq i32 %92, 0
  br i1 %76, label %85, label %77

77:                                               ; preds = %75, %90
  %78 = phi i32 [ 0, %90 ], [ %110, %75 ]
  %79 = icmp ne i32 %92, 0
  tail call void @llvm.assume(i1 %79)
  %80 = getelementptr inbounds nuw i32, ptr @w32, i32 %78
  %81 = load i32, ptr %80, align 4, !tbaa !2
  %82 = xor i32 %78, -1
  %83 = getelementptr i32, ptr %91, i32 %82
  %84 = load i32, ptr %83, align 4, !tbaa !2
  store i32 %84, ptr %80, align 4, !tbaa !2
  store i32 %81, ptr %83, align 4, !tbaa !2
  br label %85

85:                                               ; preds = %77, %75, %72
  %86 = and i32 %0, 3
  %87 = icmp ult i32 %0, 4
  br i1 %87, label %115, label %88

88:                                               ; preds = %85
  %89 = and i32 %0, 2147483644
  br label %132

90:                                               ; preds = %72
  %91 = getelementptr i32, ptr @w32, i32 %0
  %92 = and i32 %73, 1
  %93 = icmp eq i32 %73, 1
  br i1 %93, label %77, label %94

94:                                               ; preds = %90
  %95 = and i32 %73, 1073741822
  br label %96

96:                                               ; preds = %96, %94
  %97 = phi i32 [ 0, %94 ], [ %110, %96 ]
  %98 = phi i32 [ 0, %94 ], [ %111, %96 ]
  %99 = getelementptr inbounds nuw i32, ptr @w32, i32 %97
  %100 = load i32, ptr %99, align 8, !tbaa !2
  %101 = xor i32 %97, -1
  %102 = getelementptr i32, ptr %91, i32 %101
  %103 = load i32, ptr %102, align 4, !tbaa !2
  store i32 %103, ptr %99, align 8, !tbaa !2
  store i32 %100, ptr %102, align 4, !tbaa !2
  %104 = getelementptr inbounds nuw i32, ptr @w32, i32 %97
  %105 = getelementptr inbounds nuw i8, ptr %104, i32 4
  %106 = load i32, ptr %105, align 4, !tbaa !2
  %107 = xor i32 %97, -2
  %108 = getelementptr i32, ptr %91, i32 %107
  %109 = load i32, ptr %108, align 4, !tbaa !2
  store i32 %109, ptr %105, align 4, !tbaa !2
  store i32 %106, ptr %108, align 4, !tbaa !2
  %110 = add nuw nsw i32 %97, 2
  %111 = add i32 %98, 2
  %112 = icmp eq i32 %111, %95
  br i1 %112, label %75, label %96, !llvm.loop !57

113:                                              ; preds = %132
  %114 = icmp eq i32 %86, 0
  br i1 %114, label %130, label %115

115:                                              ; preds = %113, %85
  %116 = phi i32 [ 0, %85 ], [ %155, %113 ]
  %117 = phi i32 [ 0, %85 ], [ %154, %113 ]
  %118 = icmp ne i32 %86, 0
  tail call void @llvm.assume(i1 %118)
  br label %119

119:                                              ; preds = %119, %115
  %120 = phi i32 [ %127, %119 ], [ %116, %115 ]
  %121 = phi i32 [ %126, %119 ], [ %117, %115 ]
  %122 = phi i32 [ %128, %119 ], [ 0, %115 ]
  %123 = mul nsw i32 %121, 5
  %124 = getelementptr inbounds nuw i32, ptr @w32, i32 %120
  %125 = load i32, ptr %124, align 4, !tbaa !2
  %126 = add nsw i32 %125, %123
  %127 = add nuw nsw i32 %120, 1
  %128 = add i32 %122, 1
  %129 = icmp eq i32 %128, %86
  br i1 %129, label %130, label %119, !llvm.loop !58

130:                                              ; preds = %113, %119, %1
  %131 = phi i32 [ 0, %1 ], [ %154, %113 ], [ %126, %119 ]
  ret i32 %131

132:                                              ; preds = %132, %88
  %133 = phi i32 [ 0, %88 ], [ %155, %132 ]
  %134 = phi i32 [ 0, %88 ], [ %154, %132 ]
  %135 = phi i32 [ 0, %88 ], [ %156, %132 ]
  %136 = mul nsw i32 %134, 5
  %137 = getelementptr inbounds nuw i32, ptr @w32, i32 %133
  %138 = load i32, ptr %137, align 16, !tbaa !2
  %139 = add nsw i32 %138, %136
  %140 = mul nsw i32 %139, 5
  %141 = getelementptr inbounds nuw i32, ptr @w32, i32 %133
  %142 = getelementptr inbounds nuw i8, ptr %141, i32 4
  %143 = load i32, ptr %142, align 4, !tbaa !2
  %144 = add nsw i32 %143, %140
  %145 = mul nsw i32 %144, 5
  %146 = getelementptr inbounds nuw i32, ptr @w32, i32 %133
  %147 = getelementptr inbounds nuw i8, ptr %146, i32 8
  %148 = load i32, ptr %147, align 8, !tbaa !2
  %149 = add nsw i32 %148, %145
  %150 = mul nsw i32 %149, 5
  %151 = getelementptr inbounds nuw i32, ptr @w32, i32 %133
  %152 = getelementptr inbounds nuw i8, ptr %151, i32 12
  %153 = load i32, ptr %152, align 4, !tbaa !2
  %154 = add nsw i32 %153, %150
  %155 = add nuw nsw i32 %133, 4
  %156 = add i32 %135, 4
  %157 = icmp eq i32 %156, %89
  br i1 %157, label %113, label %132, !llvm.loop !59
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i64 @wide(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %73

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp eq i32 %0, 1
  br i1 %5, label %43, label %6

6:                                                ; preds = %3
  %7 = and i64 %4, 2147483646
  br label %8

8:                                                ; preds = %8, %6
  %9 = phi i64 [ 0, %6 ], [ %35, %8 ]
  %10 = phi <2 x i64> [ <i64 0, i64 1>, %6 ], [ %36, %8 ]
  %11 = phi <2 x i32> [ <i32 0, i32 1>, %6 ], [ %37, %8 ]
  %12 = phi <2 x i8> [ <i8 0, i8 1>, %6 ], [ %38, %8 ]
  %13 = phi <2 x i16> [ <i16 0, i16 1>, %6 ], [ %39, %8 ]
  %14 = trunc i64 %9 to i32
  %15 = mul <2 x i8> %12, splat (i8 31)
  %16 = add <2 x i8> %15, splat (i8 7)
  %17 = getelementptr inbounds nuw i8, ptr @b8, i32 %14
  store <2 x i8> %16, ptr %17, align 2, !tbaa !6
  %18 = mul <2 x i16> %13, splat (i16 1103)
  %19 = add <2 x i16> %18, splat (i16 -20000)
  %20 = getelementptr inbounds nuw i16, ptr @h16, i32 %14
  store <2 x i16> %19, ptr %20, align 4, !tbaa !7
  %21 = mul <2 x i32> %11, splat (i32 -1640531535)
  %22 = ashr <2 x i32> %21, splat (i32 4)
  %23 = getelementptr inbounds nuw i32, ptr @w32, i32 %14
  store <2 x i32> %22, ptr %23, align 8, !tbaa !2
  %24 = mul nuw nsw <2 x i64> %10, splat (i64 12345)
  %25 = mul <2 x i64> %24, %10
  %26 = add nsw <2 x i64> %25, splat (i64 -1000)
  %27 = getelementptr inbounds nuw i64, ptr @l64, i32 %14
  store <2 x i64> %26, ptr %27, align 16, !tbaa !9
  %28 = urem <2 x i32> %11, splat (i32 37)
  %29 = uitofp nneg <2 x i32> %28 to <2 x float>
  %30 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %29, <2 x float> splat (float 5.000000e-01), <2 x float> splat (float -7.000000e+00))
  %31 = getelementptr inbounds nuw float, ptr @f32, i32 %14
  store <2 x float> %30, ptr %31, align 8, !tbaa !11
  %32 = uitofp nneg <2 x i32> %11 to <2 x double>
  %33 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %32, <2 x double> splat (double 2.500000e-01), <2 x double> splat (double -3.000000e+00))
  %34 = getelementptr inbounds nuw double, ptr @f64, i32 %14
  store <2 x double> %33, ptr %34, align 16, !tbaa !13
  %35 = add nuw i64 %9, 2
  %36 = add nuw nsw <2 x i64> %10, splat (i64 2)
  %37 = add <2 x i32> %11, splat (i32 2)
  %38 = add <2 x i8> %12, splat (i8 2)
  %39 = add <2 x i16> %13, splat (i16 2)
  %40 = icmp eq i64 %35, %7
  br i1 %40, label %41, label %8, !llvm.loop !60

41:                                               ; preds = %8
  %42 = icmp eq i64 %7, %4
  br i1 %42, label %45, label %43

43:                                               ; preds = %3, %41
  %44 = phi i64 [ 0, %3 ], [ %7, %41 ]
  br label %46

45:                                               ; preds = %46, %41
  br label %75

46:                                               ; preds = %43, %46
  %47 = phi i64 [ %71, %46 ], [ %44, %43 ]
  %48 = trunc nuw nsw i64 %47 to i32
  %49 = trunc i64 %47 to i8
  %50 = mul i8 %49, 31
  %51 = add i8 %50, 7
  %52 = getelementptr inbounds nuw i8, ptr @b8, i32 %48
  store i8 %51, ptr %52, align 1, !tbaa !6
  %53 = trunc i64 %47 to i16
  %54 = mul i16 %53, 1103
  %55 = add i16 %54, -20000
  %56 = getelementptr inbounds nuw i16, ptr @h16, i32 %48
  store i16 %55, ptr %56, align 2, !tbaa !7
  %57 = mul i32 %48, -1640531535
  %58 = ashr i32 %57, 4
  %59 = getelementptr inbounds nuw i32, ptr @w32, i32 %48
  store i32 %58, ptr %59, align 4, !tbaa !2
  %60 = mul nuw nsw i64 %47, 12345
  %61 = mul i64 %60, %47
  %62 = add nsw i64 %61, -1000
  %63 = getelementptr inbounds nuw i64, ptr @l64, i32 %48
  store i64 %62, ptr %63, align 8, !tbaa !9
  %64 = urem i32 %48, 37
  %65 = uitofp nneg i32 %64 to float
  %66 = tail call float @llvm.fmuladd.f32(float %65, float 5.000000e-01, float -7.000000e+00)
  %67 = getelementptr inbounds nuw float, ptr @f32, i32 %48
  store float %66, ptr %67, align 4, !tbaa !11
  %68 = uitofp nneg i32 %48 to double
  %69 = tail call double @llvm.fmuladd.f64(double %68, double 2.500000e-01, double -3.000000e+00)
  %70 = getelementptr inbounds nuw double, ptr @f64, i32 %48
  store double %69, ptr %70, align 8, !tbaa !13
  %71 = add nuw nsw i64 %47, 1
  %72 = icmp eq i64 %71, %4
  br i1 %72, label %45, label %46, !llvm.loop !61

73:                                               ; preds = %92, %1
  %74 = phi i64 [ 0, %1 ], [ %95, %92 ]
  ret i64 %74

75:                                               ; preds = %45, %92
  %76 = phi i32 [ %96, %92 ], [ 0, %45 ]
  %77 = phi i64 [ %95, %92 ], [ 0, %45 ]
  %78 = getelementptr inbounds nuw i32, ptr @w32, i32 %76
  %79 = load i32, ptr %78, align 4, !tbaa !2
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds nuw i8, ptr @b8, i32 %76
  %82 = load i8, ptr %81, align 1, !tbaa !6
  %83 = zext i8 %82 to i64
  %84 = mul nsw i64 %83, %80
  %85 = getelementptr inbounds nuw i64, ptr @l64, i32 %76
  %86 = load i64, ptr %85, align 8, !tbaa !9
  %87 = icmp sgt i64 %86, 5000
  br i1 %87, label %92, label %88

88:                                               ; preds = %75
  %89 = getelementptr inbounds nuw i16, ptr @h16, i32 %76
  %90 = load i16, ptr %89, align 2, !tbaa !7
  %91 = sext i16 %90 to i64
  br label %92

92:                                               ; preds = %75, %88
  %93 = phi i64 [ %91, %88 ], [ %86, %75 ]
  %94 = add i64 %84, %77
  %95 = add i64 %94, %93
  %96 = add nuw nsw i32 %76, 1
  %97 = icmp eq i32 %96, %0
  br i1 %97, label %73, label %75, !llvm.loop !62
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @absolute(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %106

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp eq i32 %0, 1
  br i1 %5, label %43, label %6

6:                                                ; preds = %3
  %7 = and i64 %4, 2147483646
  br label %8

8:                                                ; preds = %8, %6
  %9 = phi i64 [ 0, %6 ], [ %35, %8 ]
  %10 = phi <2 x i64> [ <i64 0, i64 1>, %6 ], [ %36, %8 ]
  %11 = phi <2 x i32> [ <i32 0, i32 1>, %6 ], [ %37, %8 ]
  %12 = phi <2 x i8> [ <i8 0, i8 1>, %6 ], [ %38, %8 ]
  %13 = phi <2 x i16> [ <i16 0, i16 1>, %6 ], [ %39, %8 ]
  %14 = trunc i64 %9 to i32
  %15 = mul <2 x i8> %12, splat (i8 31)
  %16 = add <2 x i8> %15, splat (i8 7)
  %17 = getelementptr inbounds nuw i8, ptr @b8, i32 %14
  store <2 x i8> %16, ptr %17, align 2, !tbaa !6
  %18 = mul <2 x i16> %13, splat (i16 1103)
  %19 = add <2 x i16> %18, splat (i16 -20000)
  %20 = getelementptr inbounds nuw i16, ptr @h16, i32 %14
  store <2 x i16> %19, ptr %20, align 4, !tbaa !7
  %21 = mul <2 x i32> %11, splat (i32 -1640531535)
  %22 = ashr <2 x i32> %21, splat (i32 4)
  %23 = getelementptr inbounds nuw i32, ptr @w32, i32 %14
  store <2 x i32> %22, ptr %23, align 8, !tbaa !2
  %24 = mul nuw nsw <2 x i64> %10, splat (i64 12345)
  %25 = mul <2 x i64> %24, %10
  %26 = add nsw <2 x i64> %25, splat (i64 -1000)
  %27 = getelementptr inbounds nuw i64, ptr @l64, i32 %14
  store <2 x i64> %26, ptr %27, align 16, !tbaa !9
  %28 = urem <2 x i32> %11, splat (i32 37)
  %29 = uitofp nneg <2 x i32> %28 to <2 x float>
  %30 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %29, <2 x float> splat (float 5.000000e-01), <2 x float> splat (float -7.000000e+00))
  %31 = getelementptr inbounds nuw float, ptr @f32, i32 %14
  store <2 x float> %30, ptr %31, align 8, !tbaa !11
  %32 = uitofp nneg <2 x i32> %11 to <2 x double>
  %33 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %32, <2 x double> splat (double 2.500000e-01), <2 x double> splat (double -3.000000e+00))
  %34 = getelementptr inbounds nuw double, ptr @f64, i32 %14
  store <2 x double> %33, ptr %34, align 16, !tbaa !13
  %35 = add nuw i64 %9, 2
  %36 = add nuw nsw <2 x i64> %10, splat (i64 2)
  %37 = add <2 x i32> %11, splat (i32 2)
  %38 = add <2 x i8> %12, splat (i8 2)
  %39 = add <2 x i16> %13, splat (i16 2)
  %40 = icmp eq i64 %35, %7
  br i1 %40, label %41, label %8, !llvm.loop !63

41:                                               ; preds = %8
  %42 = icmp eq i64 %7, %4
  br i1 %42, label %72, label %43

43:                                               ; preds = %3, %41
  %44 = phi i64 [ 0, %3 ], [ %7, %41 ]
  br label %45

45:                                               ; preds = %43, %45
  %46 = phi i64 [ %70, %45 ], [ %44, %43 ]
  %47 = trunc nuw nsw i64 %46 to i32
  %48 = trunc i64 %46 to i8
  %49 = mul i8 %48, 31
  %50 = add i8 %49, 7
  %51 = getelementptr inbounds nuw i8, ptr @b8, i32 %47
  store i8 %50, ptr %51, align 1, !tbaa !6
  %52 = trunc i64 %46 to i16
  %53 = mul i16 %52, 1103
  %54 = add i16 %53, -20000
  %55 = getelementptr inbounds nuw i16, ptr @h16, i32 %47
  store i16 %54, ptr %55, align 2, !tbaa !7
  %56 = mul i32 %47, -1640531535
  %57 = ashr i32 %56, 4
  %58 = getelementptr inbounds nuw i32, ptr @w32, i32 %47
  store i32 %57, ptr %58, align 4, !tbaa !2
  %59 = mul nuw nsw i64 %46, 12345
  %60 = mul i64 %59, %46
  %61 = add nsw i64 %60, -1000
  %62 = getelementptr inbounds nuw i64, ptr @l64, i32 %47
  store i64 %61, ptr %62, align 8, !tbaa !9
  %63 = urem i32 %47, 37
  %64 = uitofp nneg i32 %63 to float
  %65 = tail call float @llvm.fmuladd.f32(float %64, float 5.000000e-01, float -7.000000e+00)
  %66 = getelementptr inbounds nuw float, ptr @f32, i32 %47
  store float %65, ptr %66, align 4, !tbaa !11
  %67 = uitofp nneg i32 %47 to double
  %68 = tail call double @llvm.fmuladd.f64(double %67, double 2.500000e-01, double -3.000000e+00)
  %69 = getelementptr inbounds nuw double, ptr @f64, i32 %47
  store double %68, ptr %69, align 8, !tbaa !13
  %70 = add nuw nsw i64 %46, 1
  %71 = icmp eq i64 %70, %4
  br i1 %71, label %72, label %45, !llvm.loop !64

72:                                               ; preds = %45, %41
  %73 = icmp eq i32 %0, 1
  br i1 %73, label %106, label %74

74:                                               ; preds = %72
  %75 = add nsw i32 %0, -1
  %76 = icmp ult i32 %0, 5
  br i1 %76, label %103, label %77

77:                                               ; preds = %74
  %78 = and i32 %75, -4
  %79 = or disjoint i32 %78, 1
  br label %80

80:                                               ; preds = %80, %77
  %81 = phi i32 [ 0, %77 ], [ %98, %80 ]
  %82 = phi <4 x i32> [ zeroinitializer, %77 ], [ %97, %80 ]
  %83 = or disjoint i32 %81, 1
  %84 = getelementptr inbounds nuw i32, ptr @w32, i32 %83
  %85 = load <4 x i32>, ptr %84, align 4, !tbaa !2
  %86 = ashr <4 x i32> %85, splat (i32 8)
  %87 = tail call <4 x i32> @llvm.abs.v4i32(<4 x i32> %86, i1 true)
  %88 = add <4 x i32> %87, %82
  %89 = getelementptr inbounds nuw i8, ptr @b8, i32 %83
  %90 = load <4 x i8>, ptr %89, align 1, !tbaa !6
  %91 = zext <4 x i8> %90 to <4 x i32>
  %92 = getelementptr i8, ptr %89, i32 -1
  %93 = load <4 x i8>, ptr %92, align 4, !tbaa !6
  %94 = zext <4 x i8> %93 to <4 x i32>
  %95 = sub nsw <4 x i32> %91, %94
  %96 = tail call <4 x i32> @llvm.abs.v4i32(<4 x i32> %95, i1 true)
  %97 = add <4 x i32> %88, %96
  %98 = add nuw i32 %81, 4
  %99 = icmp eq i32 %98, %78
  br i1 %99, label %100, label %80, !llvm.loop !65

100:                                              ; preds = %80
  %101 = tail call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %97)
  %102 = icmp eq i32 %75, %78
  br i1 %102, label %106, label %103

103:                                              ; preds = %74, %100
  %104 = phi i32 [ 1, %74 ], [ %79, %100 ]
  %105 = phi i32 [ 0, %74 ], [ %101, %100 ]
  br label %108

106:                                              ; preds = %108, %100, %1, %72
  %107 = phi i32 [ 0, %72 ], [ 0, %1 ], [ %101, %100 ], [ %124, %108 ]
  ret i32 %107

108:                                              ; preds = %103, %108
  %109 = phi i32 [ %125, %108 ], [ %104, %103 ]
  %110 = phi i32 [ %124, %108 ], [ %105, %103 ]
  %111 = getelementptr inbounds nuw i32, ptr @w32, i32 %109
  %112 = load i32, ptr %111, align 4, !tbaa !2
  %113 = ashr i32 %112, 8
  %114 = tail call i32 @llvm.abs.i32(i32 %113, i1 true)
  %115 = add nsw i32 %114, %110
  %116 = getelementptr inbounds nuw i8, ptr @b8, i32 %109
  %117 = load i8, ptr %116, align 1, !tbaa !6
  %118 = zext i8 %117 to i32
  %119 = getelementptr i8, ptr %116, i32 -1
  %120 = load i8, ptr %119, align 1, !tbaa !6
  %121 = zext i8 %120 to i32
  %122 = sub nsw i32 %118, %121
  %123 = tail call i32 @llvm.abs.i32(i32 %122, i1 true)
  %124 = add nsw i32 %115, %123
  %125 = add nuw nsw i32 %109, 1
  %126 = icmp eq i32 %125, %0
  br i1 %126, label %106, label %108, !llvm.loop !66
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #3

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @interleaved(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca [128 x i8], align 16
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %185

4:                                                ; preds = %1
  %5 = mul i32 %0, 3
  %6 = zext i32 %5 to i64
  %7 = icmp ult i32 %5, 2
  br i1 %7, label %45, label %8

8:                                                ; preds = %4
  %9 = and i64 %6, 4294967294
  br label %10

10:                                               ; preds = %10, %8
  %11 = phi i64 [ 0, %8 ], [ %37, %10 ]
  %12 = phi <2 x i64> [ <i64 0, i64 1>, %8 ], [ %38, %10 ]
  %13 = phi <2 x i32> [ <i32 0, i32 1>, %8 ], [ %39, %10 ]
  %14 = phi <2 x i8> [ <i8 0, i8 1>, %8 ], [ %40, %10 ]
  %15 = phi <2 x i16> [ <i16 0, i16 1>, %8 ], [ %41, %10 ]
  %16 = trunc i64 %11 to i32
  %17 = mul <2 x i8> %14, splat (i8 31)
  %18 = add <2 x i8> %17, splat (i8 7)
  %19 = getelementptr inbounds nuw i8, ptr @b8, i32 %16
  store <2 x i8> %18, ptr %19, align 2, !tbaa !6
  %20 = mul <2 x i16> %15, splat (i16 1103)
  %21 = add <2 x i16> %20, splat (i16 -20000)
  %22 = getelementptr inbounds nuw i16, ptr @h16, i32 %16
  store <2 x i16> %21, ptr %22, align 4, !tbaa !7
  %23 = mul <2 x i32> %13, splat (i32 -1640531535)
  %24 = ashr <2 x i32> %23, splat (i32 4)
  %25 = getelementptr inbounds nuw i32, ptr @w32, i32 %16
  store <2 x i32> %24, ptr %25, align 8, !tbaa !2
  %26 = mul nuw nsw <2 x i64> %12, splat (i64 12345)
  %27 = mul <2 x i64> %26, %12
  %28 = add nsw <2 x i64> %27, splat (i64 -1000)
  %29 = getelementptr inbounds nuw i64, ptr @l64, i32 %16
  store <2 x i64> %28, ptr %29, align 16, !tbaa !9
  %30 = urem <2 x i32> %13, splat (i32 37)
  %31 = uitofp nneg <2 x i32> %30 to <2 x float>
  %32 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %31, <2 x float> splat (float 5.000000e-01), <2 x float> splat (float -7.000000e+00))
  %33 = getelementptr inbounds nuw float, ptr @f32, i32 %16
  store <2 x float> %32, ptr %33, align 8, !tbaa !11
  %34 = uitofp nneg <2 x i32> %13 to <2 x double>
  %35 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %34, <2 x double> splat (double 2.500000e-01), <2 x double> splat (double -3.000000e+00))
  %36 = getelementptr inbounds nuw double, ptr @f64, i32 %16
  store <2 x double> %35, ptr %36, align 16, !tbaa !13
  %37 = add nuw i64 %11, 2
  %38 = add nuw nsw <2 x i64> %12, splat (i64 2)
  %39 = add <2 x i32> %13, splat (i32 2)
  %40 = add <2 x i8> %14, splat (i8 2)
  %41 = add <2 x i16> %15, splat (i16 2)
  %42 = icmp eq i64 %37, %9
  br i1 %42, label %43, label %10, !llvm.loop !67

43:                                               ; preds = %10
  %44 = icmp eq i64 %9, %6
  br i1 %44, label %74, label %45

45:                                               ; preds = %4, %43
  %46 = phi i64 [ 0, %4 ], [ %9, %43 ]
  br label %47

47:                                               ; preds = %45, %47
  %48 = phi i64 [ %72, %47 ], [ %46, %45 ]
  %49 = trunc nuw nsw i64 %48 to i32
  %50 = trunc i64 %48 to i8
  %51 = mul i8 %50, 31
  %52 = add i8 %51, 7
  %53 = getelementptr inbounds nuw i8, ptr @b8, i32 %49
  store i8 %52, ptr %53, align 1, !tbaa !6
  %54 = trunc i64 %48 to i16
  %55 = mul i16 %54, 1103
  %56 = add i16 %55, -20000
  %57 = getelementptr inbounds nuw i16, ptr @h16, i32 %49
  store i16 %56, ptr %57, align 2, !tbaa !7
  %58 = mul i32 %49, -1640531535
  %59 = ashr i32 %58, 4
  %60 = getelementptr inbounds nuw i32, ptr @w32, i32 %49
  store i32 %59, ptr %60, align 4, !tbaa !2
  %61 = mul nuw nsw i64 %48, 12345
  %62 = mul i64 %61, %48
  %63 = add nsw i64 %62, -1000
  %64 = getelementptr inbounds nuw i64, ptr @l64, i32 %49
  store i64 %63, ptr %64, align 8, !tbaa !9
  %65 = urem i32 %49, 37
  %66 = uitofp nneg i32 %65 to float
  %67 = tail call float @llvm.fmuladd.f32(float %66, float 5.000000e-01, float -7.000000e+00)
  %68 = getelementptr inbounds nuw float, ptr @f32, i32 %49
  store float %67, ptr %68, align 4, !tbaa !11
  %69 = uitofp nneg i32 %49 to double
  %70 = tail call double @llvm.fmuladd.f64(double %69, double 2.500000e-01, double -3.000000e+00)
  %71 = getelementptr inbounds nuw double, ptr @f64, i32 %49
  store double %70, ptr %71, align 8, !tbaa !13
  %72 = add nuw nsw i64 %48, 1
  %73 = icmp eq i64 %72, %6
  br i1 %73, label %74, label %47, !llvm.loop !68

74:                                               ; preds = %47, %43
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #7
  %75 = icmp ult i32 %0, 8
  br i1 %75, label %178, label %76

76:                                               ; preds = %74
  %77 = and i32 %0, 2147483640
  br label %78

78:                                               ; preds = %78, %76
  %79 = phi i32 [ 0, %76 ], [ %173, %78 ]
  %80 = phi <8 x i32> [ <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %76 ], [ %174, %78 ]
  %81 = mul nuw nsw <8 x i32> %80, splat (i32 3)
  %82 = extractelement <8 x i32> %81, i64 0
  %83 = extractelement <8 x i32> %81, i64 1
  %84 = extractelement <8 x i32> %81, i64 2
  %85 = extractelement <8 x i32> %81, i64 3
  %86 = extractelement <8 x i32> %81, i64 4
  %87 = extractelement <8 x i32> %81, i64 5
  %88 = extractelement <8 x i32> %81, i64 6
  %89 = extractelement <8 x i32> %81, i64 7
  %90 = getelementptr inbounds nuw i8, ptr @b8, i32 %82
  %91 = getelementptr inbounds nuw i8, ptr @b8, i32 %83
  %92 = getelementptr inbounds nuw i8, ptr @b8, i32 %84
  %93 = getelementptr inbounds nuw i8, ptr @b8, i32 %85
  %94 = getelementptr inbounds nuw i8, ptr @b8, i32 %86
  %95 = getelementptr inbounds nuw i8, ptr @b8, i32 %87
  %96 = getelementptr inbounds nuw i8, ptr @b8, i32 %88
  %97 = getelementptr inbounds nuw i8, ptr @b8, i32 %89
  %98 = load i8, ptr %90, align 8, !tbaa !6
  %99 = load i8, ptr %91, align 1, !tbaa !6
  %100 = load i8, ptr %92, align 2, !tbaa !6
  %101 = load i8, ptr %93, align 1, !tbaa !6
  %102 = load i8, ptr %94, align 4, !tbaa !6
  %103 = load i8, ptr %95, align 1, !tbaa !6
  %104 = load i8, ptr %96, align 2, !tbaa !6
  %105 = load i8, ptr %97, align 1, !tbaa !6
  %106 = insertelement <8 x i8> poison, i8 %98, i64 0
  %107 = insertelement <8 x i8> %106, i8 %99, i64 1
  %108 = insertelement <8 x i8> %107, i8 %100, i64 2
  %109 = insertelement <8 x i8> %108, i8 %101, i64 3
  %110 = insertelement <8 x i8> %109, i8 %102, i64 4
  %111 = insertelement <8 x i8> %110, i8 %103, i64 5
  %112 = insertelement <8 x i8> %111, i8 %104, i64 6
  %113 = insertelement <8 x i8> %112, i8 %105, i64 7
  %114 = zext <8 x i8> %113 to <8 x i16>
  %115 = mul nuw nsw <8 x i16> %114, splat (i16 77)
  %116 = getelementptr inbounds nuw i8, ptr %90, i32 1
  %117 = getelementptr inbounds nuw i8, ptr %91, i32 1
  %118 = getelementptr inbounds nuw i8, ptr %92, i32 1
  %119 = getelementptr inbounds nuw i8, ptr %93, i32 1
  %120 = getelementptr inbounds nuw i8, ptr %94, i32 1
  %121 = getelementptr inbounds nuw i8, ptr %95, i32 1
  %122 = getelementptr inbounds nuw i8, ptr %96, i32 1
  %123 = getelementptr inbounds nuw i8, ptr %97, i32 1
  %124 = load i8, ptr %116, align 1, !tbaa !6
  %125 = load i8, ptr %117, align 1, !tbaa !6
  %126 = load i8, ptr %118, align 1, !tbaa !6
  %127 = load i8, ptr %119, align 1, !tbaa !6
  %128 = load i8, ptr %120, align 1, !tbaa !6
  %129 = load i8, ptr %121, align 1, !tbaa !6
  %130 = load i8, ptr %122, align 1, !tbaa !6
  %131 = load i8, ptr %123, align 1, !tbaa !6
  %132 = insertelement <8 x i8> poison, i8 %124, i64 0
  %133 = insertelement <8 x i8> %132, i8 %125, i64 1
  %134 = insertelement <8 x i8> %133, i8 %126, i64 2
  %135 = insertelement <8 x i8> %134, i8 %127, i64 3
  %136 = insertelement <8 x i8> %135, i8 %128, i64 4
  %137 = insertelement <8 x i8> %136, i8 %129, i64 5
  %138 = insertelement <8 x i8> %137, i8 %130, i64 6
  %139 = insertelement <8 x i8> %138, i8 %131, i64 7
  %140 = zext <8 x i8> %139 to <8 x i16>
  %141 = mul nuw <8 x i16> %140, splat (i16 150)
  %142 = add nuw <8 x i16> %141, %115
  %143 = getelementptr inbounds nuw i8, ptr %90, i32 2
  %144 = getelementptr inbounds nuw i8, ptr %91, i32 2
  %145 = getelementptr inbounds nuw i8, ptr %92, i32 2
  %146 = getelementptr inbounds nuw i8, ptr %93, i32 2
  %147 = getelementptr inbounds nuw i8, ptr %94, i32 2
  %148 = getelementptr inbounds nuw i8, ptr %95, i32 2
  %149 = getelementptr inbounds nuw i8, ptr %96, i32 2
  %150 = getelementptr inbounds nuw i8, ptr %97, i32 2
  %151 = load i8, ptr %143, align 2, !tbaa !6
  %152 = load i8, ptr %144, align 1, !tbaa !6
  %153 = load i8, ptr %145, align 2, !tbaa !6
  %154 = load i8, ptr %146, align 1, !tbaa !6
  %155 = load i8, ptr %147, align 2, !tbaa !6
  %156 = load i8, ptr %148, align 1, !tbaa !6
  %157 = load i8, ptr %149, align 2, !tbaa !6
  %158 = load i8, ptr %150, align 1, !tbaa !6
  %159 = insertelement <8 x i8> poison, i8 %151, i64 0
  %160 = insertelement <8 x i8> %159, i8 %152, i64 1
  %161 = insertelement <8 x i8> %160, i8 %153, i64 2
  %162 = insertelement <8 x i8> %161, i8 %154, i64 3
  %163 = insertelement <8 x i8> %162, i8 %155, i64 4
  %164 = insertelement <8 x i8> %163, i8 %156, i64 5
  %165 = insertelement <8 x i8> %164, i8 %157, i64 6
  %166 = insertelement <8 x i8> %165, i8 %158, i64 7
  %167 = zext <8 x i8> %166 to <8 x i16>
  %168 = mul nuw nsw <8 x i16> %167, splat (i16 29)
  %169 = add nuw <8 x i16> %142, %168
  %170 = lshr <8 x i16> %169, splat (i16 8)
  %171 = trunc nuw <8 x i16> %170 to <8 x i8>
  %172 = getelementptr inbounds nuw i8, ptr %2, i32 %79
  store <8 x i8> %171, ptr %172, align 8, !tbaa !6
  %173 = add nuw i32 %79, 8
  %174 = add nuw nsw <8 x i32> %80, splat (i32 8)
  %175 = icmp eq i32 %173, %77
  br i1 %175, label %176, label %78, !llvm.loop !69

176:                                              ; preds = %78
  %177 = icmp eq i32 %0, %77
  br i1 %177, label %180, label %178

178:                                              ; preds = %74, %176
  %179 = phi i32 [ 0, %74 ], [ %77, %176 ]
  br label %186

180:                                              ; preds = %186, %176
  %181 = and i32 %0, 3
  %182 = icmp ult i32 %0, 4
  br i1 %182, label %210, label %183

183:                                              ; preds = %180
  %184 = and i32 %0, 2147483644
  br label %228

185:                                              ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #7
  br label %226

186:                                              ; preds = %178, %186
  %187 = phi i32 [ %206, %186 ], [ %179, %178 ]
  %188 = mul nuw nsw i32 %187, 3
  %189 = getelementptr inbounds nuw i8, ptr @b8, i32 %188
  %190 = load i8, ptr %189, align 1, !tbaa !6
  %191 = zext i8 %190 to i16
  %192 = mul nuw nsw i16 %191, 77
  %193 = getelementptr inbounds nuw i8, ptr %189, i32 1
  %194 = load i8, ptr %193, align 1, !tbaa !6
  %195 = zext i8 %194 to i16
  %196 = mul nuw i16 %195, 150
  %197 = add nuw i16 %196, %192
  %198 = getelementptr inbounds nuw i8, ptr %189, i32 2
  %199 = load i8, ptr %198, align 1, !tbaa !6
  %200 = zext i8 %199 to i16
  %201 = mul nuw nsw i16 %200, 29
  %202 = add nuw i16 %197, %201
  %203 = lshr i16 %202, 8
  %204 = trunc nuw i16 %203 to i8
  %205 = getelementptr inbounds nuw i8, ptr %2, i32 %187
  store i8 %204, ptr %205, align 1, !tbaa !6
  %206 = add nuw nsw i32 %187, 1
  %207 = icmp eq i32 %206, %0
  br i1 %207, label %180, label %186, !llvm.loop !70

208:                                              ; preds = %228
  %209 = icmp eq i32 %181, 0
  br i1 %209, label %226, label %210

210:                                              ; preds = %208, %180
  %211 = phi i32 [ 0, %180 ], [ %255, %208 ]
  %212 = phi i32 [ 0, %180 ], [ %254, %208 ]
  %213 = icmp ne i32 %181, 0
  tail call void @llvm.assume(i1 %213)
  br label %214

214:                                              ; preds = %214, %210
  %215 = phi i32 [ %223, %214 ], [ %211, %210 ]
  %216 = phi i32 [ %222, %214 ], [ %212, %210 ]
  %217 = phi i32 [ %224, %214 ], [ 0, %210 ]
  %218 = mul nsw i32 %216, 3
  %219 = getelementptr inbounds nuw i8, ptr %2, i32 %215
  %220 = load i8, ptr %219, align 1, !tbaa !6
  %221 = zext i8 %220 to i32
  %222 = add nsw i32 %218, %221
  %223 = add nuw nsw i32 %215, 1
  %224 = add i32 %217, 1
  %225 = icmp eq i32 %224, %181
  br i1 %225, label %226, label %214, !llvm.loop !71

226:                                              ; preds = %208, %214, %185
  %227 = phi i32 [ 0, %185 ], [ %254, %208 ], [ %222, %214 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #7
  ret i32 %227

228:                                              ; preds = %228, %183
  %229 = phi i32 [ 0, %183 ], [ %255, %228 ]
  %230 = phi i32 [ 0, %183 ], [ %254, %228 ]
  %231 = phi i32 [ 0, %183 ], [ %256, %228 ]
  %232 = mul nsw i32 %230, 3
  %233 = getelementptr inbounds nuw i8, ptr %2, i32 %229
  %234 = load i8, ptr %233, align 4, !tbaa !6
  %235 = zext i8 %234 to i32
  %236 = add nsw i32 %232, %235
  %237 = mul nsw i32 %236, 3
  %238 = getelementptr inbounds nuw i8, ptr %2, i32 %229
  %239 = getelementptr inbounds nuw i8, ptr %238, i32 1
  %240 = load i8, ptr %239, align 1, !tbaa !6
  %241 = zext i8 %240 to i32
  %242 = add nsw i32 %237, %241
  %243 = mul nsw i32 %242, 3
  %244 = getelementptr inbounds nuw i8, ptr %2, i32 %229
  %245 = getelementptr inbounds nuw i8, ptr %244, i32 2
  %246 = load i8, ptr %245, align 2, !tbaa !6
  %247 = zext i8 %246 to i32
  %248 = add nsw i32 %243, %247
  %249 = mul nsw i32 %248, 3
  %250 = getelementptr inbounds nuw i8, ptr %2, i32 %229
  %251 = getelementptr inbounds nuw i8, ptr %250, i32 3
  %252 = load i8, ptr %251, align 1, !tbaa !6
  %253 = zext i8 %252 to i32
  %254 = add nsw i32 %249, %253
  %255 = add nuw nsw i32 %229, 4
  %256 = add i32 %231, 4
  %257 = icmp eq i32 %256, %184
  br i1 %257, label %208, label %228, !llvm.loop !72
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden range(i32 -1, 97) i32 @found(i32 noundef %0) local_unnamed_addr #0 {
  br label %2

2:                                                ; preds = %2, %1
  %3 = phi i64 [ 0, %1 ], [ %29, %2 ]
  %4 = phi <2 x i64> [ <i64 0, i64 1>, %1 ], [ %30, %2 ]
  %5 = phi <2 x i32> [ <i32 0, i32 1>, %1 ], [ %31, %2 ]
  %6 = phi <2 x i8> [ <i8 0, i8 1>, %1 ], [ %32, %2 ]
  %7 = phi <2 x i16> [ <i16 0, i16 1>, %1 ], [ %33, %2 ]
  %8 = trunc i64 %3 to i32
  %9 = mul <2 x i8> %6, splat (i8 31)
  %10 = add <2 x i8> %9, splat (i8 7)
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %8
  store <2 x i8> %10, ptr %11, align 2, !tbaa !6
  %12 = mul <2 x i16> %7, splat (i16 1103)
  %13 = add <2 x i16> %12, splat (i16 -20000)
  %14 = getelementptr inbounds nuw i16, ptr @h16, i32 %8
  store <2 x i16> %13, ptr %14, align 4, !tbaa !7
  %15 = mul <2 x i32> %5, splat (i32 -1640531535)
  %16 = ashr <2 x i32> %15, splat (i32 4)
  %17 = getelementptr inbounds nuw i32, ptr @w32, i32 %8
  store <2 x i32> %16, ptr %17, align 8, !tbaa !2
  %18 = mul nuw nsw <2 x i64> %4, splat (i64 12345)
  %19 = mul <2 x i64> %18, %4
  %20 = add nsw <2 x i64> %19, splat (i64 -1000)
  %21 = getelementptr inbounds nuw i64, ptr @l64, i32 %8
  store <2 x i64> %20, ptr %21, align 16, !tbaa !9
  %22 = urem <2 x i32> %5, splat (i32 37)
  %23 = uitofp nneg <2 x i32> %22 to <2 x float>
  %24 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %23, <2 x float> splat (float 5.000000e-01), <2 x float> splat (float -7.000000e+00))
  %25 = getelementptr inbounds nuw float, ptr @f32, i32 %8
  store <2 x float> %24, ptr %25, align 8, !tbaa !11
  %26 = uitofp nneg <2 x i32> %5 to <2 x double>
  %27 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %26, <2 x double> splat (double 2.500000e-01), <2 x double> splat (double -3.000000e+00))
  %28 = getelementptr inbounds nuw double, ptr @f64, i32 %8
  store <2 x double> %27, ptr %28, align 16, !tbaa !13
  %29 = add nuw i64 %3, 2
  %30 = add nuw nsw <2 x i64> %4, splat (i64 2)
  %31 = add <2 x i32> %5, splat (i32 2)
  %32 = add <2 x i8> %6, splat (i8 2)
  %33 = add <2 x i16> %7, splat (i16 2)
  %34 = icmp eq i64 %29, 96
  br i1 %34, label %35, label %2, !llvm.loop !73

35:                                               ; preds = %2
  store i8 -89, ptr getelementptr inbounds nuw (i8, ptr @b8, i32 96), align 16, !tbaa !6
  store i16 20352, ptr getelementptr inbounds nuw (i8, ptr @h16, i32 192), align 16, !tbaa !7
  store i32 88922662, ptr getelementptr inbounds nuw (i8, ptr @w32, i32 384), align 16, !tbaa !2
  store i64 113770520, ptr getelementptr inbounds nuw (i8, ptr @l64, i32 768), align 16, !tbaa !9
  store float 4.000000e+00, ptr getelementptr inbounds nuw (i8, ptr @f32, i32 384), align 16, !tbaa !11
  store double 2.100000e+01, ptr getelementptr inbounds nuw (i8, ptr @f64, i32 768), align 16, !tbaa !13
  %36 = getelementptr inbounds i32, ptr @w32, i32 %0
  %37 = load i32, ptr %36, align 4, !tbaa !2
  %38 = insertelement <4 x i32> poison, i32 %37, i64 0
  %39 = shufflevector <4 x i32> %38, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %40

40:                                               ; preds = %40, %35
  %41 = phi i32 [ 0, %35 ], [ %46, %40 ]
  %42 = getelementptr inbounds nuw i32, ptr @w32, i32 %41
  %43 = load <4 x i32>, ptr %42, align 16, !tbaa !2
  %44 = icmp eq <4 x i32> %43, %39
  %45 = freeze <4 x i1> %44
  %46 = add nuw i32 %41, 4
  %47 = bitcast <4 x i1> %45 to i4
  %48 = icmp ne i4 %47, 0
  %49 = icmp eq i32 %46, 96
  %50 = or i1 %48, %49
  br i1 %50, label %51, label %40, !llvm.loop !74

51:                                               ; preds = %40
  br i1 %48, label %52, label %56

52:                                               ; preds = %51
  %53 = tail call i64 @llvm.experimental.cttz.elts.i64.v4i1(<4 x i1> %45, i1 false)
  %54 = trunc i64 %53 to i32
  %55 = add i32 %41, %54
  br label %60

56:                                               ; preds = %51
  %57 = load i32, ptr getelementptr inbounds nuw (i8, ptr @w32, i32 384), align 16, !tbaa !2
  %58 = icmp eq i32 %57, %37
  %59 = select i1 %58, i32 96, i32 -1
  br label %60

60:                                               ; preds = %56, %52
  %61 = phi i32 [ %55, %52 ], [ %59, %56 ]
  ret i32 %61
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.umin.i8(i8, i8) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.uadd.sat.i8(i8, i8) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.usub.sat.i32(i32, i32) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.smax.i16(i16, i16) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x float> @llvm.fmuladd.v2f32(<2 x float>, <2 x float>, <2 x float>) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.vector.reduce.xor.v4i8(<4 x i8>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>) #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.smax.v4i32(<4 x i32>, <4 x i32>) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.smin.v4i32(<4 x i32>, <4 x i32>) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i16> @llvm.smax.v4i16(<4 x i16>, <4 x i16>) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i8> @llvm.umin.v4i8(<4 x i8>, <4 x i8>) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.vector.reduce.umin.v4i8(<4 x i8>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.vector.reduce.smax.v4i16(<4 x i16>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.smin.v4i32(<4 x i32>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.smax.v4i32(<4 x i32>) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v2i32(<2 x i32>) #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i8> @llvm.uadd.sat.v4i8(<4 x i8>, <4 x i8>) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.usub.sat.v4i32(<4 x i32>, <4 x i32>) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.xor.v4i32(<4 x i32>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.abs.v4i32(<4 x i32>, i1 immarg) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.experimental.cttz.elts.i64.v4i1(<4 x i1>, i1 immarg) #5

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext,+simd128" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
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
!6 = !{!4, !4, i64 0}
!7 = !{!8, !8, i64 0}
!8 = !{!"short", !4, i64 0}
!9 = !{!10, !10, i64 0}
!10 = !{!"long long", !4, i64 0}
!11 = !{!12, !12, i64 0}
!12 = !{!"float", !4, i64 0}
!13 = !{!14, !14, i64 0}
!14 = !{!"double", !4, i64 0}
!15 = distinct !{!15, !16, !17, !18}
!16 = !{!"llvm.loop.mustprogress"}
!17 = !{!"llvm.loop.isvectorized", i32 1}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
!19 = distinct !{!19, !16, !18, !17}
!20 = distinct !{!20, !16, !17, !18}
!21 = distinct !{!21, !16, !18, !17}
!22 = distinct !{!22, !16, !17, !18}
!23 = distinct !{!23, !16, !18, !17}
!24 = distinct !{!24, !16, !17, !18}
!25 = distinct !{!25, !16, !18, !17}
!26 = distinct !{!26, !16, !17, !18}
!27 = distinct !{!27, !16, !18, !17}
!28 = distinct !{!28, !29}
!29 = !{!"llvm.loop.unroll.disable"}
!30 = distinct !{!30, !16}
!31 = distinct !{!31, !16, !17, !18}
!32 = distinct !{!32, !16, !18, !17}
!33 = distinct !{!33, !16, !17, !18}
!34 = distinct !{!34, !16, !18, !17}
!35 = distinct !{!35, !16, !17, !18}
!36 = distinct !{!36, !16, !18, !17}
!37 = distinct !{!37, !16, !17, !18}
!38 = distinct !{!38, !16, !18, !17}
!39 = distinct !{!39, !16, !17, !18}
!40 = distinct !{!40, !16, !18, !17}
!41 = distinct !{!41, !16, !17, !18}
!42 = distinct !{!42, !16, !18, !17}
!43 = distinct !{!43, !16, !17, !18}
!44 = distinct !{!44, !16, !18, !17}
!45 = distinct !{!45, !16, !17, !18}
!46 = distinct !{!46, !16, !18, !17}
!47 = distinct !{!47, !16, !17, !18}
!48 = distinct !{!48, !16, !18, !17}
!49 = distinct !{!49, !16}
!50 = distinct !{!50, !16, !17, !18}
!51 = distinct !{!51, !16, !18, !17}
!52 = distinct !{!52, !16, !17, !18}
!53 = distinct !{!53, !16}
!54 = distinct !{!54, !16, !18, !17}
!55 = distinct !{!55, !16, !17, !18}
!56 = distinct !{!56, !16, !18, !17}
!57 = distinct !{!57, !16}
!58 = distinct !{!58, !29}
!59 = distinct !{!59, !16}
!60 = distinct !{!60, !16, !17, !18}
!61 = distinct !{!61, !16, !18, !17}
!62 = distinct !{!62, !16}
!63 = distinct !{!63, !16, !17, !18}
!64 = distinct !{!64, !16, !18, !17}
!65 = distinct !{!65, !16, !17, !18}
!66 = distinct !{!66, !16, !18, !17}
!67 = distinct !{!67, !16, !17, !18}
!68 = distinct !{!68, !16, !18, !17}
!69 = distinct !{!69, !16, !17, !18}
!70 = distinct !{!70, !16, !18, !17}
!71 = distinct !{!71, !29}
!72 = distinct !{!72, !16}
!73 = distinct !{!73, !16, !17, !18}
!74 = distinct !{!74, !16, !17, !18}
