; run: @product(12) == 1716
; run: @singles(16) == 65.99993896484375
; run: @transpose(9) == -218823928
; run: @determinant(5) == 672
; run: @stencil(40) == 840
; run: @dot(1000) == 57370721059
; ModuleID = 'matrix.c'
source_filename = "matrix.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

@product.a = internal unnamed_addr global [16 x [16 x double]] zeroinitializer, align 16
@product.b = internal unnamed_addr global [16 x [16 x double]] zeroinitializer, align 16
@product.c = internal unnamed_addr global [16 x [16 x double]] zeroinitializer, align 16
@stencil.cells = internal unnamed_addr global [2 x [20 x [20 x i8]]] zeroinitializer, align 16
@dot.a = internal unnamed_addr global [1024 x i16] zeroinitializer, align 16
@dot.b = internal unnamed_addr global [1024 x i16] zeroinitializer, align 16

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden double @product(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %111

3:                                                ; preds = %1
  %4 = shl nuw i32 %0, 3
  %5 = add nsw i32 %0, -1
  %6 = and i32 %0, 1
  %7 = icmp eq i32 %5, 0
  %8 = and i32 %0, 2147483646
  %9 = icmp eq i32 %6, 0
  %10 = icmp ne i32 %6, 0
  br label %11

11:                                               ; preds = %26, %3
  %12 = phi i32 [ 0, %3 ], [ %27, %26 ]
  %13 = shl i32 %12, 7
  %14 = getelementptr i8, ptr @product.c, i32 %13
  %15 = getelementptr inbounds nuw [16 x double], ptr @product.a, i32 %12
  %16 = getelementptr inbounds nuw [16 x double], ptr @product.b, i32 %12
  tail call void @llvm.memset.p0.i32(ptr align 16 %14, i8 0, i32 %4, i1 false), !tbaa !6
  br i1 %7, label %18, label %33

17:                                               ; preds = %33
  br i1 %9, label %26, label %18

18:                                               ; preds = %17, %11
  %19 = phi i32 [ 0, %11 ], [ %49, %17 ]
  tail call void @llvm.assume(i1 %10)
  %20 = add nuw nsw i32 %19, %12
  %21 = uitofp nneg i32 %20 to double
  %22 = getelementptr inbounds nuw double, ptr %15, i32 %19
  store double %21, ptr %22, align 8, !tbaa !6
  %23 = sub nsw i32 %12, %19
  %24 = sitofp i32 %23 to double
  %25 = getelementptr inbounds nuw double, ptr %16, i32 %19
  store double %24, ptr %25, align 8, !tbaa !6
  br label %26

26:                                               ; preds = %17, %18
  %27 = add nuw nsw i32 %12, 1
  %28 = icmp eq i32 %27, %0
  br i1 %28, label %29, label %11, !llvm.loop !8

29:                                               ; preds = %26
  %30 = icmp eq i32 %0, 1
  %31 = and i32 %0, 2147483646
  %32 = icmp eq i32 %0, %31
  br label %52

33:                                               ; preds = %11, %33
  %34 = phi i32 [ %49, %33 ], [ 0, %11 ]
  %35 = phi i32 [ %50, %33 ], [ 0, %11 ]
  %36 = add nuw nsw i32 %34, %12
  %37 = uitofp nneg i32 %36 to double
  %38 = getelementptr inbounds nuw double, ptr %15, i32 %34
  store double %37, ptr %38, align 16, !tbaa !6
  %39 = sub nsw i32 %12, %34
  %40 = sitofp i32 %39 to double
  %41 = getelementptr inbounds nuw double, ptr %16, i32 %34
  store double %40, ptr %41, align 16, !tbaa !6
  %42 = or disjoint i32 %34, 1
  %43 = add nuw nsw i32 %42, %12
  %44 = uitofp nneg i32 %43 to double
  %45 = getelementptr inbounds nuw double, ptr %15, i32 %42
  store double %44, ptr %45, align 8, !tbaa !6
  %46 = sub nsw i32 %12, %42
  %47 = sitofp i32 %46 to double
  %48 = getelementptr inbounds nuw double, ptr %16, i32 %42
  store double %47, ptr %48, align 8, !tbaa !6
  %49 = add nuw nsw i32 %34, 2
  %50 = add i32 %35, 2
  %51 = icmp eq i32 %50, %8
  br i1 %51, label %17, label %33, !llvm.loop !10

52:                                               ; preds = %29, %76
  %53 = phi i32 [ %77, %76 ], [ 0, %29 ]
  %54 = getelementptr inbounds nuw [16 x double], ptr @product.a, i32 %53
  %55 = getelementptr inbounds nuw [16 x double], ptr @product.c, i32 %53
  br label %56

56:                                               ; preds = %52, %84
  %57 = phi i32 [ 0, %52 ], [ %85, %84 ]
  %58 = getelementptr inbounds nuw double, ptr %54, i32 %57
  %59 = load double, ptr %58, align 8, !tbaa !6
  %60 = getelementptr inbounds nuw [16 x double], ptr @product.b, i32 %57
  br i1 %30, label %74, label %61

61:                                               ; preds = %56
  %62 = insertelement <2 x double> poison, double %59, i64 0
  %63 = shufflevector <2 x double> %62, <2 x double> poison, <2 x i32> zeroinitializer
  br label %64

64:                                               ; preds = %64, %61
  %65 = phi i32 [ 0, %61 ], [ %71, %64 ]
  %66 = getelementptr inbounds nuw double, ptr %60, i32 %65
  %67 = load <2 x double>, ptr %66, align 16, !tbaa !6
  %68 = getelementptr inbounds nuw double, ptr %55, i32 %65
  %69 = load <2 x double>, ptr %68, align 16, !tbaa !6
  %70 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %63, <2 x double> %67, <2 x double> %69)
  store <2 x double> %70, ptr %68, align 16, !tbaa !6
  %71 = add nuw i32 %65, 2
  %72 = icmp eq i32 %71, %31
  br i1 %72, label %73, label %64, !llvm.loop !11

73:                                               ; preds = %64
  br i1 %32, label %84, label %74

74:                                               ; preds = %56, %73
  %75 = phi i32 [ 0, %56 ], [ %31, %73 ]
  br label %87

76:                                               ; preds = %84
  %77 = add nuw nsw i32 %53, 1
  %78 = icmp eq i32 %77, %0
  br i1 %78, label %79, label %52, !llvm.loop !14

79:                                               ; preds = %76
  %80 = and i32 %0, 1
  %81 = icmp eq i32 %5, 0
  br i1 %81, label %98, label %82

82:                                               ; preds = %79
  %83 = and i32 %0, 2147483646
  br label %113

84:                                               ; preds = %87, %73
  %85 = add nuw nsw i32 %57, 1
  %86 = icmp eq i32 %85, %0
  br i1 %86, label %76, label %56, !llvm.loop !15

87:                                               ; preds = %74, %87
  %88 = phi i32 [ %94, %87 ], [ %75, %74 ]
  %89 = getelementptr inbounds nuw double, ptr %60, i32 %88
  %90 = load double, ptr %89, align 8, !tbaa !6
  %91 = getelementptr inbounds nuw double, ptr %55, i32 %88
  %92 = load double, ptr %91, align 8, !tbaa !6
  %93 = tail call double @llvm.fmuladd.f64(double %59, double %90, double %92)
  store double %93, ptr %91, align 8, !tbaa !6
  %94 = add nuw nsw i32 %88, 1
  %95 = icmp eq i32 %94, %0
  br i1 %95, label %84, label %87, !llvm.loop !16

96:                                               ; preds = %113
  %97 = icmp eq i32 %80, 0
  br i1 %97, label %111, label %98

98:                                               ; preds = %96, %79
  %99 = phi i32 [ 0, %79 ], [ %136, %96 ]
  %100 = phi double [ 0.000000e+00, %79 ], [ %135, %96 ]
  %101 = icmp ne i32 %80, 0
  tail call void @llvm.assume(i1 %101)
  %102 = getelementptr inbounds nuw [16 x double], ptr @product.c, i32 %99
  %103 = getelementptr inbounds nuw double, ptr %102, i32 %99
  %104 = load double, ptr %103, align 8, !tbaa !6
  %105 = xor i32 %99, -1
  %106 = getelementptr double, ptr %102, i32 %0
  %107 = getelementptr double, ptr %106, i32 %105
  %108 = load double, ptr %107, align 8, !tbaa !6
  %109 = tail call double @llvm.fmuladd.f64(double %108, double 5.000000e-01, double %104)
  %110 = fadd double %100, %109
  br label %111

111:                                              ; preds = %98, %96, %1
  %112 = phi double [ 0.000000e+00, %1 ], [ %135, %96 ], [ %110, %98 ]
  ret double %112

113:                                              ; preds = %113, %82
  %114 = phi i32 [ 0, %82 ], [ %136, %113 ]
  %115 = phi double [ 0.000000e+00, %82 ], [ %135, %113 ]
  %116 = phi i32 [ 0, %82 ], [ %137, %113 ]
  %117 = getelementptr inbounds nuw [16 x double], ptr @product.c, i32 %114
  %118 = getelementptr inbounds nuw double, ptr %117, i32 %114
  %119 = load double, ptr %118, align 16, !tbaa !6
  %120 = xor i32 %114, -1
  %121 = getelementptr double, ptr %117, i32 %0
  %122 = getelementptr double, ptr %121, i32 %120
  %123 = load double, ptr %122, align 8, !tbaa !6
  %124 = tail call double @llvm.fmuladd.f64(double %123, double 5.000000e-01, double %119)
  %125 = fadd double %115, %124
  %126 = or disjoint i32 %114, 1
  %127 = getelementptr inbounds nuw [16 x double], ptr @product.c, i32 %126
  %128 = getelementptr inbounds nuw double, ptr %127, i32 %126
  %129 = load double, ptr %128, align 8, !tbaa !6
  %130 = xor i32 %114, -2
  %131 = getelementptr double, ptr %127, i32 %0
  %132 = getelementptr double, ptr %131, i32 %130
  %133 = load double, ptr %132, align 8, !tbaa !6
  %134 = tail call double @llvm.fmuladd.f64(double %133, double 5.000000e-01, double %129)
  %135 = fadd double %125, %134
  %136 = add nuw nsw i32 %114, 2
  %137 = add i32 %116, 2
  %138 = icmp eq i32 %137, %83
  br i1 %138, label %96, label %113, !llvm.loop !17
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden float @singles(i32 noundef %0) local_unnamed_addr #3 {
  %2 = alloca [64 x float], align 16
  %3 = alloca [64 x float], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #8
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #8
  br label %4

4:                                                ; preds = %4, %1
  %5 = phi i32 [ 0, %1 ], [ %21, %4 ]
  %6 = phi <4 x i32> [ <i32 0, i32 1, i32 2, i32 3>, %1 ], [ %22, %4 ]
  %7 = uitofp nneg <4 x i32> %6 to <4 x float>
  %8 = fmul <4 x float> %7, splat (float 5.000000e-01)
  %9 = getelementptr inbounds nuw float, ptr %2, i32 %5
  store <4 x float> %8, ptr %9, align 16, !tbaa !18
  %10 = sub nuw nsw <4 x i32> splat (i32 64), %6
  %11 = uitofp nneg <4 x i32> %10 to <4 x float>
  %12 = getelementptr inbounds nuw float, ptr %3, i32 %5
  store <4 x float> %11, ptr %12, align 16, !tbaa !18
  %13 = or disjoint i32 %5, 4
  %14 = add nuw nsw <4 x i32> %6, splat (i32 4)
  %15 = uitofp nneg <4 x i32> %14 to <4 x float>
  %16 = fmul <4 x float> %15, splat (float 5.000000e-01)
  %17 = getelementptr inbounds nuw float, ptr %2, i32 %13
  store <4 x float> %16, ptr %17, align 16, !tbaa !18
  %18 = sub nuw nsw <4 x i32> splat (i32 60), %6
  %19 = uitofp nneg <4 x i32> %18 to <4 x float>
  %20 = getelementptr inbounds nuw float, ptr %3, i32 %13
  store <4 x float> %19, ptr %20, align 16, !tbaa !18
  %21 = add nuw nsw i32 %5, 8
  %22 = add nuw nsw <4 x i32> %6, splat (i32 8)
  %23 = icmp eq i32 %21, 64
  br i1 %23, label %24, label %4, !llvm.loop !20

24:                                               ; preds = %4
  %25 = icmp sgt i32 %0, 0
  br i1 %25, label %26, label %43

26:                                               ; preds = %24, %49
  %27 = phi i32 [ %50, %49 ], [ 0, %24 ]
  br label %28

28:                                               ; preds = %28, %26
  %29 = phi i32 [ 0, %26 ], [ %41, %28 ]
  %30 = getelementptr inbounds nuw float, ptr %3, i32 %29
  %31 = load <4 x float>, ptr %30, align 16, !tbaa !18
  %32 = getelementptr inbounds nuw float, ptr %2, i32 %29
  %33 = load <4 x float>, ptr %32, align 16, !tbaa !18
  %34 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %31, <4 x float> splat (float 5.000000e-01), <4 x float> %33)
  store <4 x float> %34, ptr %30, align 16, !tbaa !18
  %35 = or disjoint i32 %29, 4
  %36 = getelementptr inbounds nuw float, ptr %3, i32 %35
  %37 = load <4 x float>, ptr %36, align 16, !tbaa !18
  %38 = getelementptr inbounds nuw float, ptr %2, i32 %35
  %39 = load <4 x float>, ptr %38, align 16, !tbaa !18
  %40 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %37, <4 x float> splat (float 5.000000e-01), <4 x float> %39)
  store <4 x float> %40, ptr %36, align 16, !tbaa !18
  %41 = add nuw nsw i32 %29, 8
  %42 = icmp eq i32 %41, 64
  br i1 %42, label %49, label %28, !llvm.loop !21

43:                                               ; preds = %49, %24
  %44 = getelementptr inbounds nuw i8, ptr %3, i32 12
  %45 = load float, ptr %44, align 4, !tbaa !18
  %46 = getelementptr inbounds nuw i8, ptr %3, i32 252
  %47 = load float, ptr %46, align 4, !tbaa !18
  %48 = fadd float %45, %47
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #8
  ret float %48

49:                                               ; preds = %28
  %50 = add nuw nsw i32 %27, 1
  %51 = icmp eq i32 %50, %0
  br i1 %51, label %43, label %26, !llvm.loop !22
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @transpose(i32 noundef %0) local_unnamed_addr #3 {
  %2 = alloca [16 x [16 x i32]], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #8
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %98

4:                                                ; preds = %1
  %5 = icmp ult i32 %0, 4
  %6 = and i32 %0, 2147483644
  %7 = icmp eq i32 %0, %6
  br label %8

8:                                                ; preds = %4, %26
  %9 = phi i32 [ %27, %26 ], [ 0, %4 ]
  %10 = mul nuw nsw i32 %9, %0
  %11 = getelementptr inbounds nuw [16 x i32], ptr %2, i32 %9
  br i1 %5, label %24, label %12

12:                                               ; preds = %8
  %13 = insertelement <4 x i32> poison, i32 %10, i64 0
  %14 = shufflevector <4 x i32> %13, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %15

15:                                               ; preds = %15, %12
  %16 = phi i32 [ 0, %12 ], [ %20, %15 ]
  %17 = phi <4 x i32> [ <i32 0, i32 1, i32 2, i32 3>, %12 ], [ %21, %15 ]
  %18 = add nuw nsw <4 x i32> %17, %14
  %19 = getelementptr inbounds nuw i32, ptr %11, i32 %16
  store <4 x i32> %18, ptr %19, align 16, !tbaa !2
  %20 = add nuw i32 %16, 4
  %21 = add nuw nsw <4 x i32> %17, splat (i32 4)
  %22 = icmp eq i32 %20, %6
  br i1 %22, label %23, label %15, !llvm.loop !23

23:                                               ; preds = %15
  br i1 %7, label %26, label %24

24:                                               ; preds = %8, %23
  %25 = phi i32 [ 0, %8 ], [ %6, %23 ]
  br label %29

26:                                               ; preds = %29, %23
  %27 = add nuw nsw i32 %9, 1
  %28 = icmp eq i32 %27, %0
  br i1 %28, label %35, label %8, !llvm.loop !24

29:                                               ; preds = %24, %29
  %30 = phi i32 [ %33, %29 ], [ %25, %24 ]
  %31 = add nuw nsw i32 %30, %10
  %32 = getelementptr inbounds nuw i32, ptr %11, i32 %30
  store i32 %31, ptr %32, align 4, !tbaa !2
  %33 = add nuw nsw i32 %30, 1
  %34 = icmp eq i32 %33, %0
  br i1 %34, label %26, label %29, !llvm.loop !25

35:                                               ; preds = %26, %60
  %36 = phi i32 [ %61, %60 ], [ 0, %26 ]
  %37 = getelementptr inbounds nuw i32, ptr %2, i32 %36
  %38 = icmp eq i32 %36, 0
  br i1 %38, label %60, label %39

39:                                               ; preds = %35
  %40 = getelementptr inbounds nuw [16 x i32], ptr %2, i32 %36
  %41 = and i32 %36, 3
  %42 = icmp samesign ult i32 %36, 4
  br i1 %42, label %47, label %43

43:                                               ; preds = %39
  %44 = and i32 %36, 2147483644
  br label %69

45:                                               ; preds = %69
  %46 = icmp eq i32 %41, 0
  br i1 %46, label %60, label %47

47:                                               ; preds = %45, %39
  %48 = phi i32 [ 0, %39 ], [ %91, %45 ]
  %49 = icmp ne i32 %41, 0
  tail call void @llvm.assume(i1 %49)
  br label %50

50:                                               ; preds = %50, %47
  %51 = phi i32 [ %48, %47 ], [ %57, %50 ]
  %52 = phi i32 [ 0, %47 ], [ %58, %50 ]
  %53 = getelementptr inbounds nuw i32, ptr %40, i32 %51
  %54 = load i32, ptr %53, align 4, !tbaa !2
  %55 = getelementptr inbounds nuw [16 x i32], ptr %37, i32 %51
  %56 = load i32, ptr %55, align 4, !tbaa !2
  store i32 %56, ptr %53, align 4, !tbaa !2
  store i32 %54, ptr %55, align 4, !tbaa !2
  %57 = add nuw nsw i32 %51, 1
  %58 = add i32 %52, 1
  %59 = icmp eq i32 %58, %41
  br i1 %59, label %60, label %50, !llvm.loop !26

60:                                               ; preds = %45, %50, %35
  %61 = add nuw nsw i32 %36, 1
  %62 = icmp eq i32 %61, %0
  br i1 %62, label %63, label %35, !llvm.loop !28

63:                                               ; preds = %60
  %64 = and i32 %0, 3
  %65 = icmp ult i32 %0, 4
  %66 = and i32 %0, 2147483644
  %67 = icmp eq i32 %64, 0
  %68 = icmp ne i32 %64, 0
  br label %94

69:                                               ; preds = %69, %43
  %70 = phi i32 [ 0, %43 ], [ %91, %69 ]
  %71 = phi i32 [ 0, %43 ], [ %92, %69 ]
  %72 = getelementptr inbounds nuw i32, ptr %40, i32 %70
  %73 = load i32, ptr %72, align 16, !tbaa !2
  %74 = getelementptr inbounds nuw [16 x i32], ptr %37, i32 %70
  %75 = load i32, ptr %74, align 4, !tbaa !2
  store i32 %75, ptr %72, align 16, !tbaa !2
  store i32 %73, ptr %74, align 4, !tbaa !2
  %76 = or disjoint i32 %70, 1
  %77 = getelementptr inbounds nuw i32, ptr %40, i32 %76
  %78 = load i32, ptr %77, align 4, !tbaa !2
  %79 = getelementptr inbounds nuw [16 x i32], ptr %37, i32 %76
  %80 = load i32, ptr %79, align 4, !tbaa !2
  store i32 %80, ptr %77, align 4, !tbaa !2
  store i32 %78, ptr %79, align 4, !tbaa !2
  %81 = or disjoint i32 %70, 2
  %82 = getelementptr inbounds nuw i32, ptr %40, i32 %81
  %83 = load i32, ptr %82, align 8, !tbaa !2
  %84 = getelementptr inbounds nuw [16 x i32], ptr %37, i32 %81
  %85 = load i32, ptr %84, align 4, !tbaa !2
  store i32 %85, ptr %82, align 8, !tbaa !2
  store i32 %83, ptr %84, align 4, !tbaa !2
  %86 = or disjoint i32 %70, 3
  %87 = getelementptr inbounds nuw i32, ptr %40, i32 %86
  %88 = load i32, ptr %87, align 4, !tbaa !2
  %89 = getelementptr inbounds nuw [16 x i32], ptr %37, i32 %86
  %90 = load i32, ptr %89, align 4, !tbaa !2
  store i32 %90, ptr %87, align 4, !tbaa !2
  store i32 %88, ptr %89, align 4, !tbaa !2
  %91 = add nuw nsw i32 %70, 4
  %92 = add nuw i32 %71, 4
  %93 = icmp eq i32 %92, %44
  br i1 %93, label %45, label %69, !llvm.loop !29

94:                                               ; preds = %63, %115
  %95 = phi i32 [ %117, %115 ], [ 0, %63 ]
  %96 = phi i32 [ %116, %115 ], [ 0, %63 ]
  %97 = getelementptr inbounds nuw [16 x i32], ptr %2, i32 %95
  br i1 %65, label %101, label %119

98:                                               ; preds = %115, %1
  %99 = phi i32 [ 0, %1 ], [ %116, %115 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #8
  ret i32 %99

100:                                              ; preds = %119
  br i1 %67, label %115, label %101

101:                                              ; preds = %100, %94
  %102 = phi i32 [ 0, %94 ], [ %142, %100 ]
  %103 = phi i32 [ %96, %94 ], [ %141, %100 ]
  tail call void @llvm.assume(i1 %68)
  br label %104

104:                                              ; preds = %104, %101
  %105 = phi i32 [ %102, %101 ], [ %112, %104 ]
  %106 = phi i32 [ %103, %101 ], [ %111, %104 ]
  %107 = phi i32 [ 0, %101 ], [ %113, %104 ]
  %108 = mul nsw i32 %106, 3
  %109 = getelementptr inbounds nuw i32, ptr %97, i32 %105
  %110 = load i32, ptr %109, align 4, !tbaa !2
  %111 = add nsw i32 %110, %108
  %112 = add nuw nsw i32 %105, 1
  %113 = add i32 %107, 1
  %114 = icmp eq i32 %113, %64
  br i1 %114, label %115, label %104, !llvm.loop !30

115:                                              ; preds = %104, %100
  %116 = phi i32 [ %141, %100 ], [ %111, %104 ]
  %117 = add nuw nsw i32 %95, 1
  %118 = icmp eq i32 %117, %0
  br i1 %118, label %98, label %94, !llvm.loop !31

119:                                              ; preds = %94, %119
  %120 = phi i32 [ %142, %119 ], [ 0, %94 ]
  %121 = phi i32 [ %141, %119 ], [ %96, %94 ]
  %122 = phi i32 [ %143, %119 ], [ 0, %94 ]
  %123 = mul nsw i32 %121, 3
  %124 = getelementptr inbounds nuw i32, ptr %97, i32 %120
  %125 = load i32, ptr %124, align 16, !tbaa !2
  %126 = add nsw i32 %125, %123
  %127 = mul nsw i32 %126, 3
  %128 = getelementptr inbounds nuw i32, ptr %97, i32 %120
  %129 = getelementptr inbounds nuw i8, ptr %128, i32 4
  %130 = load i32, ptr %129, align 4, !tbaa !2
  %131 = add nsw i32 %130, %127
  %132 = mul nsw i32 %131, 3
  %133 = getelementptr inbounds nuw i32, ptr %97, i32 %120
  %134 = getelementptr inbounds nuw i8, ptr %133, i32 8
  %135 = load i32, ptr %134, align 8, !tbaa !2
  %136 = add nsw i32 %135, %132
  %137 = mul nsw i32 %136, 3
  %138 = getelementptr inbounds nuw i32, ptr %97, i32 %120
  %139 = getelementptr inbounds nuw i8, ptr %138, i32 12
  %140 = load i32, ptr %139, align 4, !tbaa !2
  %141 = add nsw i32 %140, %137
  %142 = add nuw nsw i32 %120, 4
  %143 = add i32 %122, 4
  %144 = icmp eq i32 %143, %66
  br i1 %144, label %100, label %119, !llvm.loop !32
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden double @determinant(i32 noundef %0) local_unnamed_addr #3 {
  %2 = alloca [8 x [8 x double]], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #8
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %259

4:                                                ; preds = %1
  %5 = icmp eq i32 %0, 1
  %6 = and i32 %0, 2147483646
  %7 = icmp eq i32 %0, %6
  br label %8

8:                                                ; preds = %4, %45
  %9 = phi i32 [ %46, %45 ], [ 0, %4 ]
  %10 = mul nuw nsw i32 %9, 3
  %11 = getelementptr inbounds nuw [8 x double], ptr %2, i32 %9
  br i1 %5, label %32, label %12

12:                                               ; preds = %8
  %13 = insertelement <2 x i32> poison, i32 %9, i64 0
  %14 = shufflevector <2 x i32> %13, <2 x i32> poison, <2 x i32> zeroinitializer
  %15 = insertelement <2 x i32> poison, i32 %10, i64 0
  %16 = shufflevector <2 x i32> %15, <2 x i32> poison, <2 x i32> zeroinitializer
  br label %17

17:                                               ; preds = %17, %12
  %18 = phi i32 [ 0, %12 ], [ %28, %17 ]
  %19 = phi <2 x i32> [ <i32 0, i32 1>, %12 ], [ %29, %17 ]
  %20 = mul nuw nsw <2 x i32> %19, %19
  %21 = add nuw nsw <2 x i32> %20, %16
  %22 = urem <2 x i32> %21, splat (i32 7)
  %23 = icmp eq <2 x i32> %14, %19
  %24 = zext <2 x i1> %23 to <2 x i32>
  %25 = add nuw nsw <2 x i32> %22, %24
  %26 = uitofp nneg <2 x i32> %25 to <2 x double>
  %27 = getelementptr inbounds nuw double, ptr %11, i32 %18
  store <2 x double> %26, ptr %27, align 16, !tbaa !6
  %28 = add nuw i32 %18, 2
  %29 = add nuw nsw <2 x i32> %19, splat (i32 2)
  %30 = icmp eq i32 %28, %6
  br i1 %30, label %31, label %17, !llvm.loop !33

31:                                               ; preds = %17
  br i1 %7, label %45, label %32

32:                                               ; preds = %8, %31
  %33 = phi i32 [ 0, %8 ], [ %6, %31 ]
  br label %48

34:                                               ; preds = %45
  %35 = mul i32 %0, 72
  %36 = getelementptr i8, ptr %2, i32 %35
  %37 = getelementptr i8, ptr %36, i32 -64
  %38 = shl i32 %0, 3
  %39 = getelementptr i8, ptr %2, i32 %38
  %40 = add nsw i32 %0, -2
  %41 = getelementptr i8, ptr %2, i32 %38
  %42 = icmp ult i32 %0, 4
  %43 = and i32 %0, 2147483646
  %44 = icmp eq i32 %0, %43
  br label %62

45:                                               ; preds = %48, %31
  %46 = add nuw nsw i32 %9, 1
  %47 = icmp eq i32 %46, %0
  br i1 %47, label %34, label %8, !llvm.loop !34

48:                                               ; preds = %32, %48
  %49 = phi i32 [ %58, %48 ], [ %33, %32 ]
  %50 = mul nuw nsw i32 %49, %49
  %51 = add nuw nsw i32 %50, %10
  %52 = urem i32 %51, 7
  %53 = icmp eq i32 %9, %49
  %54 = zext i1 %53 to i32
  %55 = add nuw nsw i32 %52, %54
  %56 = uitofp nneg i32 %55 to double
  %57 = getelementptr inbounds nuw double, ptr %11, i32 %49
  store double %56, ptr %57, align 8, !tbaa !6
  %58 = add nuw nsw i32 %49, 1
  %59 = icmp eq i32 %58, %0
  br i1 %59, label %45, label %48, !llvm.loop !35

60:                                               ; preds = %238, %185
  %61 = icmp eq i32 %72, %0
  br i1 %61, label %256, label %62, !llvm.loop !36

62:                                               ; preds = %34, %60
  %63 = phi i32 [ %72, %60 ], [ 0, %34 ]
  %64 = phi double [ %190, %60 ], [ 1.000000e+00, %34 ]
  %65 = sub nsw i32 %0, %63
  %66 = mul i32 %63, 72
  %67 = getelementptr i8, ptr %2, i32 %66
  %68 = getelementptr i8, ptr %67, i32 64
  %69 = getelementptr i8, ptr %2, i32 %66
  %70 = shl i32 %63, 6
  %71 = getelementptr i8, ptr %41, i32 %70
  %72 = add nuw nsw i32 %63, 1
  %73 = getelementptr double, ptr %2, i32 %63
  %74 = icmp slt i32 %72, %0
  br i1 %74, label %75, label %94

75:                                               ; preds = %62
  %76 = sub nsw i32 %63, %0
  %77 = and i32 %76, 1
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %79, label %89

79:                                               ; preds = %75
  %80 = getelementptr inbounds nuw [8 x double], ptr %73, i32 %72
  %81 = load double, ptr %80, align 8, !tbaa !6
  %82 = tail call double @llvm.fabs.f64(double %81)
  %83 = getelementptr [8 x double], ptr %73, i32 %63
  %84 = load double, ptr %83, align 8, !tbaa !6
  %85 = tail call double @llvm.fabs.f64(double %84)
  %86 = fcmp ogt double %82, %85
  %87 = select i1 %86, i32 %72, i32 %63
  %88 = add nuw nsw i32 %63, 2
  br label %89

89:                                               ; preds = %79, %75
  %90 = phi i32 [ poison, %75 ], [ %87, %79 ]
  %91 = phi i32 [ %72, %75 ], [ %88, %79 ]
  %92 = phi i32 [ %63, %75 ], [ %87, %79 ]
  %93 = icmp eq i32 %40, %63
  br i1 %93, label %94, label %100

94:                                               ; preds = %89, %100, %62
  %95 = phi i32 [ %63, %62 ], [ %90, %89 ], [ %119, %100 ]
  %96 = getelementptr inbounds [8 x double], ptr %2, i32 %95
  %97 = getelementptr inbounds nuw double, ptr %96, i32 %63
  %98 = load double, ptr %97, align 8, !tbaa !6
  %99 = fcmp une double %98, 0.000000e+00
  br i1 %99, label %122, label %262

100:                                              ; preds = %89, %100
  %101 = phi i32 [ %120, %100 ], [ %91, %89 ]
  %102 = phi i32 [ %119, %100 ], [ %92, %89 ]
  %103 = getelementptr inbounds nuw [8 x double], ptr %73, i32 %101
  %104 = load double, ptr %103, align 8, !tbaa !6
  %105 = tail call double @llvm.fabs.f64(double %104)
  %106 = getelementptr [8 x double], ptr %73, i32 %102
  %107 = load double, ptr %106, align 8, !tbaa !6
  %108 = tail call double @llvm.fabs.f64(double %107)
  %109 = fcmp ogt double %105, %108
  %110 = select i1 %109, i32 %101, i32 %102
  %111 = add nuw nsw i32 %101, 1
  %112 = getelementptr inbounds nuw [8 x double], ptr %73, i32 %111
  %113 = load double, ptr %112, align 8, !tbaa !6
  %114 = tail call double @llvm.fabs.f64(double %113)
  %115 = getelementptr [8 x double], ptr %73, i32 %110
  %116 = load double, ptr %115, align 8, !tbaa !6
  %117 = tail call double @llvm.fabs.f64(double %116)
  %118 = fcmp ogt double %114, %117
  %119 = select i1 %118, i32 %111, i32 %110
  %120 = add nuw nsw i32 %101, 2
  %121 = icmp eq i32 %120, %0
  br i1 %121, label %94, label %100, !llvm.loop !37

122:                                              ; preds = %94
  %123 = icmp eq i32 %95, %63
  br i1 %123, label %185, label %124

124:                                              ; preds = %122
  %125 = getelementptr inbounds nuw [8 x double], ptr %2, i32 %63
  br i1 %42, label %141, label %126

126:                                              ; preds = %124
  %127 = shl nsw i32 %95, 6
  %128 = getelementptr i8, ptr %39, i32 %127
  %129 = icmp ult ptr %2, %128
  %130 = icmp ult ptr %96, %37
  %131 = and i1 %129, %130
  br i1 %131, label %141, label %132

132:                                              ; preds = %126, %132
  %133 = phi i32 [ %138, %132 ], [ 0, %126 ]
  %134 = getelementptr inbounds nuw double, ptr %125, i32 %133
  %135 = load <2 x double>, ptr %134, align 16, !tbaa !6, !alias.scope !38, !noalias !41
  %136 = getelementptr inbounds nuw double, ptr %96, i32 %133
  %137 = load <2 x double>, ptr %136, align 16, !tbaa !6, !alias.scope !41
  store <2 x double> %137, ptr %134, align 16, !tbaa !6, !alias.scope !38, !noalias !41
  store <2 x double> %135, ptr %136, align 16, !tbaa !6, !alias.scope !41
  %138 = add nuw i32 %133, 2
  %139 = icmp eq i32 %138, %43
  br i1 %139, label %140, label %132, !llvm.loop !43

140:                                              ; preds = %132
  br i1 %44, label %160, label %141

141:                                              ; preds = %126, %124, %140
  %142 = phi i32 [ 0, %126 ], [ 0, %124 ], [ %43, %140 ]
  %143 = sub nsw i32 %0, %142
  %144 = and i32 %143, 3
  %145 = icmp eq i32 %144, 0
  br i1 %145, label %156, label %146

146:                                              ; preds = %141, %146
  %147 = phi i32 [ %153, %146 ], [ %142, %141 ]
  %148 = phi i32 [ %154, %146 ], [ 0, %141 ]
  %149 = getelementptr inbounds nuw double, ptr %125, i32 %147
  %150 = load double, ptr %149, align 8, !tbaa !6
  %151 = getelementptr inbounds nuw double, ptr %96, i32 %147
  %152 = load double, ptr %151, align 8, !tbaa !6
  store double %152, ptr %149, align 8, !tbaa !6
  store double %150, ptr %151, align 8, !tbaa !6
  %153 = add nuw nsw i32 %147, 1
  %154 = add i32 %148, 1
  %155 = icmp eq i32 %154, %144
  br i1 %155, label %156, label %146, !llvm.loop !44

156:                                              ; preds = %146, %141
  %157 = phi i32 [ %142, %141 ], [ %153, %146 ]
  %158 = sub nsw i32 %142, %0
  %159 = icmp ugt i32 %158, -4
  br i1 %159, label %160, label %162

160:                                              ; preds = %156, %162, %140
  %161 = fneg double %64
  br label %185

162:                                              ; preds = %156, %162
  %163 = phi i32 [ %183, %162 ], [ %157, %156 ]
  %164 = getelementptr inbounds nuw double, ptr %125, i32 %163
  %165 = load double, ptr %164, align 8, !tbaa !6
  %166 = getelementptr inbounds nuw double, ptr %96, i32 %163
  %167 = load double, ptr %166, align 8, !tbaa !6
  store double %167, ptr %164, align 8, !tbaa !6
  store double %165, ptr %166, align 8, !tbaa !6
  %168 = add nuw nsw i32 %163, 1
  %169 = getelementptr inbounds nuw double, ptr %125, i32 %168
  %170 = load double, ptr %169, align 8, !tbaa !6
  %171 = getelementptr inbounds nuw double, ptr %96, i32 %168
  %172 = load double, ptr %171, align 8, !tbaa !6
  store double %172, ptr %169, align 8, !tbaa !6
  store double %170, ptr %171, align 8, !tbaa !6
  %173 = add nuw nsw i32 %163, 2
  %174 = getelementptr inbounds nuw double, ptr %125, i32 %173
  %175 = load double, ptr %174, align 8, !tbaa !6
  %176 = getelementptr inbounds nuw double, ptr %96, i32 %173
  %177 = load double, ptr %176, align 8, !tbaa !6
  store double %177, ptr %174, align 8, !tbaa !6
  store double %175, ptr %176, align 8, !tbaa !6
  %178 = add nuw nsw i32 %163, 3
  %179 = getelementptr inbounds nuw double, ptr %125, i32 %178
  %180 = load double, ptr %179, align 8, !tbaa !6
  %181 = getelementptr inbounds nuw double, ptr %96, i32 %178
  %182 = load double, ptr %181, align 8, !tbaa !6
  store double %182, ptr %179, align 8, !tbaa !6
  store double %180, ptr %181, align 8, !tbaa !6
  %183 = add nuw nsw i32 %163, 4
  %184 = icmp eq i32 %183, %0
  br i1 %184, label %160, label %162, !llvm.loop !45

185:                                              ; preds = %160, %122
  %186 = phi double [ %161, %160 ], [ %64, %122 ]
  %187 = getelementptr inbounds nuw [8 x double], ptr %2, i32 %63
  %188 = getelementptr inbounds nuw double, ptr %187, i32 %63
  %189 = load double, ptr %188, align 8, !tbaa !6
  %190 = fmul double %186, %189
  br i1 %74, label %191, label %60

191:                                              ; preds = %185
  %192 = icmp ult i32 %65, 2
  %193 = icmp ult ptr %68, %71
  %194 = icmp ult ptr %69, %37
  %195 = and i1 %193, %194
  %196 = and i32 %65, -2
  %197 = add i32 %63, %196
  %198 = icmp eq i32 %65, %196
  br label %199

199:                                              ; preds = %191, %238
  %200 = phi i32 [ %239, %238 ], [ %72, %191 ]
  %201 = getelementptr inbounds nuw [8 x double], ptr %2, i32 %200
  %202 = getelementptr inbounds nuw double, ptr %201, i32 %63
  %203 = load double, ptr %202, align 8, !tbaa !6
  %204 = load double, ptr %188, align 8, !tbaa !6
  %205 = fneg double %203
  %206 = fdiv double %205, %204
  %207 = or i1 %192, %195
  br i1 %207, label %222, label %208

208:                                              ; preds = %199
  %209 = insertelement <2 x double> poison, double %206, i64 0
  %210 = shufflevector <2 x double> %209, <2 x double> poison, <2 x i32> zeroinitializer
  br label %211

211:                                              ; preds = %211, %208
  %212 = phi i32 [ 0, %208 ], [ %219, %211 ]
  %213 = add i32 %63, %212
  %214 = getelementptr inbounds nuw double, ptr %187, i32 %213
  %215 = load <2 x double>, ptr %214, align 8, !tbaa !6, !alias.scope !46
  %216 = getelementptr inbounds nuw double, ptr %201, i32 %213
  %217 = load <2 x double>, ptr %216, align 8, !tbaa !6, !alias.scope !49, !noalias !46
  %218 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %210, <2 x double> %215, <2 x double> %217)
  store <2 x double> %218, ptr %216, align 8, !tbaa !6, !alias.scope !49, !noalias !46
  %219 = add nuw i32 %212, 2
  %220 = icmp eq i32 %219, %196
  br i1 %220, label %221, label %211, !llvm.loop !51

221:                                              ; preds = %211
  br i1 %198, label %238, label %222

222:                                              ; preds = %199, %221
  %223 = phi i32 [ %197, %221 ], [ %63, %199 ]
  %224 = sub i32 %0, %223
  %225 = add i32 %223, 1
  %226 = and i32 %224, 1
  %227 = icmp eq i32 %226, 0
  br i1 %227, label %235, label %228

228:                                              ; preds = %222
  %229 = getelementptr inbounds nuw double, ptr %187, i32 %223
  %230 = load double, ptr %229, align 8, !tbaa !6
  %231 = getelementptr inbounds nuw double, ptr %201, i32 %223
  %232 = load double, ptr %231, align 8, !tbaa !6
  %233 = tail call double @llvm.fmuladd.f64(double %206, double %230, double %232)
  store double %233, ptr %231, align 8, !tbaa !6
  %234 = add nuw nsw i32 %223, 1
  br label %235

235:                                              ; preds = %228, %222
  %236 = phi i32 [ %223, %222 ], [ %234, %228 ]
  %237 = icmp eq i32 %0, %225
  br i1 %237, label %238, label %241

238:                                              ; preds = %235, %241, %221
  %239 = add nuw nsw i32 %200, 1
  %240 = icmp eq i32 %239, %0
  br i1 %240, label %60, label %199, !llvm.loop !52

241:                                              ; preds = %235, %241
  %242 = phi i32 [ %254, %241 ], [ %236, %235 ]
  %243 = getelementptr inbounds nuw double, ptr %187, i32 %242
  %244 = load double, ptr %243, align 8, !tbaa !6
  %245 = getelementptr inbounds nuw double, ptr %201, i32 %242
  %246 = load double, ptr %245, align 8, !tbaa !6
  %247 = tail call double @llvm.fmuladd.f64(double %206, double %244, double %246)
  store double %247, ptr %245, align 8, !tbaa !6
  %248 = add nuw nsw i32 %242, 1
  %249 = getelementptr inbounds nuw double, ptr %187, i32 %248
  %250 = load double, ptr %249, align 8, !tbaa !6
  %251 = getelementptr inbounds nuw double, ptr %201, i32 %248
  %252 = load double, ptr %251, align 8, !tbaa !6
  %253 = tail call double @llvm.fmuladd.f64(double %206, double %250, double %252)
  store double %253, ptr %251, align 8, !tbaa !6
  %254 = add nuw nsw i32 %242, 2
  %255 = icmp eq i32 %254, %0
  br i1 %255, label %238, label %241, !llvm.loop !53

256:                                              ; preds = %60
  %257 = fmul double %190, 1.000000e+03
  %258 = tail call double @llvm.round.f64(double %257)
  br label %259

259:                                              ; preds = %1, %256
  %260 = phi double [ 1.000000e+03, %1 ], [ %258, %256 ]
  %261 = fdiv double %260, 1.000000e+03
  br label %262

262:                                              ; preds = %94, %259
  %263 = phi double [ %261, %259 ], [ 0.000000e+00, %94 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #8
  ret double %263
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.round.f64(double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @stencil(i32 noundef %0) local_unnamed_addr #0 {
  br label %2

2:                                                ; preds = %1, %2
  %3 = phi i32 [ 0, %1 ], [ %32, %2 ]
  %4 = mul nuw nsw i32 %3, 7
  %5 = insertelement <4 x i32> poison, i32 %4, i64 0
  %6 = shufflevector <4 x i32> %5, <4 x i32> poison, <4 x i32> zeroinitializer
  %7 = getelementptr inbounds nuw [20 x i8], ptr @stencil.cells, i32 %3
  %8 = add nuw nsw <4 x i32> %6, <i32 0, i32 3, i32 6, i32 9>
  %9 = urem <4 x i32> %8, splat (i32 5)
  %10 = icmp eq <4 x i32> %9, zeroinitializer
  %11 = zext <4 x i1> %10 to <4 x i8>
  store <4 x i8> %11, ptr %7, align 4, !tbaa !54
  %12 = add nuw nsw <4 x i32> %6, <i32 12, i32 15, i32 18, i32 21>
  %13 = urem <4 x i32> %12, splat (i32 5)
  %14 = icmp eq <4 x i32> %13, zeroinitializer
  %15 = zext <4 x i1> %14 to <4 x i8>
  %16 = getelementptr inbounds nuw i8, ptr %7, i32 4
  store <4 x i8> %15, ptr %16, align 4, !tbaa !54
  %17 = add nuw nsw <4 x i32> %6, <i32 24, i32 27, i32 30, i32 33>
  %18 = urem <4 x i32> %17, splat (i32 5)
  %19 = icmp eq <4 x i32> %18, zeroinitializer
  %20 = zext <4 x i1> %19 to <4 x i8>
  %21 = getelementptr inbounds nuw i8, ptr %7, i32 8
  store <4 x i8> %20, ptr %21, align 4, !tbaa !54
  %22 = add nuw nsw <4 x i32> %6, <i32 36, i32 39, i32 42, i32 45>
  %23 = urem <4 x i32> %22, splat (i32 5)
  %24 = icmp eq <4 x i32> %23, zeroinitializer
  %25 = zext <4 x i1> %24 to <4 x i8>
  %26 = getelementptr inbounds nuw i8, ptr %7, i32 12
  store <4 x i8> %25, ptr %26, align 4, !tbaa !54
  %27 = add nuw nsw <4 x i32> %6, <i32 48, i32 51, i32 54, i32 57>
  %28 = urem <4 x i32> %27, splat (i32 5)
  %29 = icmp eq <4 x i32> %28, zeroinitializer
  %30 = zext <4 x i1> %29 to <4 x i8>
  %31 = getelementptr inbounds nuw i8, ptr %7, i32 16
  store <4 x i8> %30, ptr %31, align 4, !tbaa !54
  %32 = add nuw nsw i32 %3, 1
  %33 = icmp eq i32 %32, 20
  br i1 %33, label %34, label %2, !llvm.loop !55

34:                                               ; preds = %2
  %35 = icmp sgt i32 %0, 0
  br i1 %35, label %41, label %38

36:                                               ; preds = %61
  %37 = icmp eq i32 %45, %0
  br i1 %37, label %38, label %41, !llvm.loop !56

38:                                               ; preds = %36, %34
  %39 = and i32 %0, 1
  %40 = getelementptr inbounds nuw [20 x [20 x i8]], ptr @stencil.cells, i32 %39
  br label %123

41:                                               ; preds = %34, %36
  %42 = phi i32 [ %45, %36 ], [ 0, %34 ]
  %43 = and i32 %42, 1
  %44 = getelementptr inbounds nuw [20 x [20 x i8]], ptr @stencil.cells, i32 %43
  %45 = add nuw nsw i32 %42, 1
  %46 = and i32 %45, 1
  %47 = getelementptr inbounds nuw [20 x [20 x i8]], ptr @stencil.cells, i32 %46
  br label %48

48:                                               ; preds = %41, %61
  %49 = phi i32 [ 0, %41 ], [ %62, %61 ]
  %50 = add nuw nsw i32 %49, 20
  %51 = getelementptr inbounds nuw [20 x i8], ptr %47, i32 %49
  %52 = getelementptr inbounds nuw [20 x i8], ptr %44, i32 %49
  %53 = add nuw nsw i32 %49, 19
  %54 = urem i32 %53, 20
  %55 = getelementptr inbounds nuw [20 x i8], ptr %44, i32 %54
  %56 = urem i32 %50, 20
  %57 = getelementptr inbounds nuw [20 x i8], ptr %44, i32 %56
  %58 = add nuw nsw i32 %49, 21
  %59 = urem i32 %58, 20
  %60 = getelementptr inbounds nuw [20 x i8], ptr %44, i32 %59
  br label %64

61:                                               ; preds = %117
  %62 = add nuw nsw i32 %49, 1
  %63 = icmp eq i32 %62, 20
  br i1 %63, label %36, label %48, !llvm.loop !57

64:                                               ; preds = %117, %48
  %65 = phi i32 [ 0, %48 ], [ %121, %117 ]
  %66 = add nuw nsw i32 %65, 20
  %67 = add nuw nsw i32 %65, 19
  %68 = urem i32 %67, 20
  %69 = getelementptr inbounds nuw i8, ptr %55, i32 %68
  %70 = load i8, ptr %69, align 1, !tbaa !54
  %71 = zext i8 %70 to i32
  %72 = urem i32 %66, 20
  %73 = getelementptr inbounds nuw i8, ptr %55, i32 %72
  %74 = load i8, ptr %73, align 1, !tbaa !54
  %75 = zext i8 %74 to i32
  %76 = add nuw nsw i32 %71, %75
  %77 = add nuw nsw i32 %65, 21
  %78 = urem i32 %77, 20
  %79 = getelementptr inbounds nuw i8, ptr %55, i32 %78
  %80 = load i8, ptr %79, align 1, !tbaa !54
  %81 = zext i8 %80 to i32
  %82 = add nuw nsw i32 %76, %81
  %83 = add nuw nsw i32 %65, 19
  %84 = urem i32 %83, 20
  %85 = getelementptr inbounds nuw i8, ptr %57, i32 %84
  %86 = load i8, ptr %85, align 1, !tbaa !54
  %87 = zext i8 %86 to i32
  %88 = add nuw nsw i32 %82, %87
  %89 = add nuw nsw i32 %65, 21
  %90 = urem i32 %89, 20
  %91 = getelementptr inbounds nuw i8, ptr %57, i32 %90
  %92 = load i8, ptr %91, align 1, !tbaa !54
  %93 = zext i8 %92 to i32
  %94 = add nuw nsw i32 %88, %93
  %95 = add nuw nsw i32 %65, 19
  %96 = urem i32 %95, 20
  %97 = getelementptr inbounds nuw i8, ptr %60, i32 %96
  %98 = load i8, ptr %97, align 1, !tbaa !54
  %99 = zext i8 %98 to i32
  %100 = add nuw nsw i32 %94, %99
  %101 = urem i32 %66, 20
  %102 = getelementptr inbounds nuw i8, ptr %60, i32 %101
  %103 = load i8, ptr %102, align 1, !tbaa !54
  %104 = zext i8 %103 to i32
  %105 = add nuw nsw i32 %100, %104
  %106 = add nuw nsw i32 %65, 21
  %107 = urem i32 %106, 20
  %108 = getelementptr inbounds nuw i8, ptr %60, i32 %107
  %109 = load i8, ptr %108, align 1, !tbaa !54
  %110 = zext i8 %109 to i32
  %111 = add nuw nsw i32 %105, %110
  switch i32 %111, label %116 [
    i32 3, label %117
    i32 2, label %112
  ]

112:                                              ; preds = %64
  %113 = getelementptr inbounds nuw i8, ptr %52, i32 %65
  %114 = load i8, ptr %113, align 1, !tbaa !54
  %115 = icmp ne i8 %114, 0
  br label %117

116:                                              ; preds = %64
  br label %117

117:                                              ; preds = %64, %116, %112
  %118 = phi i1 [ true, %64 ], [ %115, %112 ], [ false, %116 ]
  %119 = zext i1 %118 to i8
  %120 = getelementptr inbounds nuw i8, ptr %51, i32 %65
  store i8 %119, ptr %120, align 1, !tbaa !54
  %121 = add nuw nsw i32 %65, 1
  %122 = icmp eq i32 %121, 20
  br i1 %122, label %61, label %64, !llvm.loop !58

123:                                              ; preds = %38, %123
  %124 = phi i32 [ 0, %38 ], [ %127, %123 ]
  %125 = phi i32 [ 0, %38 ], [ %226, %123 ]
  %126 = getelementptr inbounds nuw [20 x i8], ptr %40, i32 %124
  %127 = add nuw nsw i32 %124, 1
  %128 = load i8, ptr %126, align 4, !tbaa !54
  %129 = zext i8 %128 to i32
  %130 = mul nuw nsw i32 %127, %129
  %131 = add nsw i32 %130, %125
  %132 = getelementptr inbounds nuw i8, ptr %126, i32 1
  %133 = load i8, ptr %132, align 1, !tbaa !54
  %134 = zext i8 %133 to i32
  %135 = mul nuw nsw i32 %127, %134
  %136 = add nsw i32 %135, %131
  %137 = getelementptr inbounds nuw i8, ptr %126, i32 2
  %138 = load i8, ptr %137, align 2, !tbaa !54
  %139 = zext i8 %138 to i32
  %140 = mul nuw nsw i32 %127, %139
  %141 = add nsw i32 %140, %136
  %142 = getelementptr inbounds nuw i8, ptr %126, i32 3
  %143 = load i8, ptr %142, align 1, !tbaa !54
  %144 = zext i8 %143 to i32
  %145 = mul nuw nsw i32 %127, %144
  %146 = add nsw i32 %145, %141
  %147 = getelementptr inbounds nuw i8, ptr %126, i32 4
  %148 = load i8, ptr %147, align 4, !tbaa !54
  %149 = zext i8 %148 to i32
  %150 = mul nuw nsw i32 %127, %149
  %151 = add nsw i32 %150, %146
  %152 = getelementptr inbounds nuw i8, ptr %126, i32 5
  %153 = load i8, ptr %152, align 1, !tbaa !54
  %154 = zext i8 %153 to i32
  %155 = mul nuw nsw i32 %127, %154
  %156 = add nsw i32 %155, %151
  %157 = getelementptr inbounds nuw i8, ptr %126, i32 6
  %158 = load i8, ptr %157, align 2, !tbaa !54
  %159 = zext i8 %158 to i32
  %160 = mul nuw nsw i32 %127, %159
  %161 = add nsw i32 %160, %156
  %162 = getelementptr inbounds nuw i8, ptr %126, i32 7
  %163 = load i8, ptr %162, align 1, !tbaa !54
  %164 = zext i8 %163 to i32
  %165 = mul nuw nsw i32 %127, %164
  %166 = add nsw i32 %165, %161
  %167 = getelementptr inbounds nuw i8, ptr %126, i32 8
  %168 = load i8, ptr %167, align 4, !tbaa !54
  %169 = zext i8 %168 to i32
  %170 = mul nuw nsw i32 %127, %169
  %171 = add nsw i32 %170, %166
  %172 = getelementptr inbounds nuw i8, ptr %126, i32 9
  %173 = load i8, ptr %172, align 1, !tbaa !54
  %174 = zext i8 %173 to i32
  %175 = mul nuw nsw i32 %127, %174
  %176 = add nsw i32 %175, %171
  %177 = getelementptr inbounds nuw i8, ptr %126, i32 10
  %178 = load i8, ptr %177, align 2, !tbaa !54
  %179 = zext i8 %178 to i32
  %180 = mul nuw nsw i32 %127, %179
  %181 = add nsw i32 %180, %176
  %182 = getelementptr inbounds nuw i8, ptr %126, i32 11
  %183 = load i8, ptr %182, align 1, !tbaa !54
  %184 = zext i8 %183 to i32
  %185 = mul nuw nsw i32 %127, %184
  %186 = add nsw i32 %185, %181
  %187 = getelementptr inbounds nuw i8, ptr %126, i32 12
  %188 = load i8, ptr %187, align 4, !tbaa !54
  %189 = zext i8 %188 to i32
  %190 = mul nuw nsw i32 %127, %189
  %191 = add nsw i32 %190, %186
  %192 = getelementptr inbounds nuw i8, ptr %126, i32 13
  %193 = load i8, ptr %192, align 1, !tbaa !54
  %194 = zext i8 %193 to i32
  %195 = mul nuw nsw i32 %127, %194
  %196 = add nsw i32 %195, %191
  %197 = getelementptr inbounds nuw i8, ptr %126, i32 14
  %198 = load i8, ptr %197, align 2, !tbaa !54
  %199 = zext i8 %198 to i32
  %200 = mul nuw nsw i32 %127, %199
  %201 = add nsw i32 %200, %196
  %202 = getelementptr inbounds nuw i8, ptr %126, i32 15
  %203 = load i8, ptr %202, align 1, !tbaa !54
  %204 = zext i8 %203 to i32
  %205 = mul nuw nsw i32 %127, %204
  %206 = add nsw i32 %205, %201
  %207 = getelementptr inbounds nuw i8, ptr %126, i32 16
  %208 = load i8, ptr %207, align 4, !tbaa !54
  %209 = zext i8 %208 to i32
  %210 = mul nuw nsw i32 %127, %209
  %211 = add nsw i32 %210, %206
  %212 = getelementptr inbounds nuw i8, ptr %126, i32 17
  %213 = load i8, ptr %212, align 1, !tbaa !54
  %214 = zext i8 %213 to i32
  %215 = mul nuw nsw i32 %127, %214
  %216 = add nsw i32 %215, %211
  %217 = getelementptr inbounds nuw i8, ptr %126, i32 18
  %218 = load i8, ptr %217, align 2, !tbaa !54
  %219 = zext i8 %218 to i32
  %220 = mul nuw nsw i32 %127, %219
  %221 = add nsw i32 %220, %216
  %222 = getelementptr inbounds nuw i8, ptr %126, i32 19
  %223 = load i8, ptr %222, align 1, !tbaa !54
  %224 = zext i8 %223 to i32
  %225 = mul nuw nsw i32 %127, %224
  %226 = add nsw i32 %225, %221
  %227 = icmp eq i32 %127, 20
  br i1 %227, label %228, label %123, !llvm.loop !59

228:                                              ; preds = %123
  ret i32 %226
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i64 @dot(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %65

3:                                                ; preds = %1
  %4 = icmp ult i32 %0, 8
  br i1 %4, label %19, label %5

5:                                                ; preds = %3
  %6 = and i32 %0, 2147483640
  br label %7

7:                                                ; preds = %7, %5
  %8 = phi i32 [ 0, %5 ], [ %14, %7 ]
  %9 = phi <8 x i16> [ <i16 0, i16 1, i16 2, i16 3, i16 4, i16 5, i16 6, i16 7>, %5 ], [ %15, %7 ]
  %10 = mul <8 x i16> %9, splat (i16 37)
  %11 = getelementptr inbounds nuw i16, ptr @dot.a, i32 %8
  store <8 x i16> %10, ptr %11, align 16, !tbaa !60
  %12 = sub <8 x i16> splat (i16 1000), %9
  %13 = getelementptr inbounds nuw i16, ptr @dot.b, i32 %8
  store <8 x i16> %12, ptr %13, align 16, !tbaa !60
  %14 = add nuw i32 %8, 8
  %15 = add <8 x i16> %9, splat (i16 8)
  %16 = icmp eq i32 %14, %6
  br i1 %16, label %17, label %7, !llvm.loop !62

17:                                               ; preds = %7
  %18 = icmp eq i32 %0, %6
  br i1 %18, label %30, label %19

19:                                               ; preds = %3, %17
  %20 = phi i32 [ 0, %3 ], [ %6, %17 ]
  br label %21

21:                                               ; preds = %19, %21
  %22 = phi i32 [ %28, %21 ], [ %20, %19 ]
  %23 = trunc i32 %22 to i16
  %24 = mul i16 %23, 37
  %25 = getelementptr inbounds nuw i16, ptr @dot.a, i32 %22
  store i16 %24, ptr %25, align 2, !tbaa !60
  %26 = sub i16 1000, %23
  %27 = getelementptr inbounds nuw i16, ptr @dot.b, i32 %22
  store i16 %26, ptr %27, align 2, !tbaa !60
  %28 = add nuw nsw i32 %22, 1
  %29 = icmp eq i32 %28, %0
  br i1 %29, label %30, label %21, !llvm.loop !63

30:                                               ; preds = %21, %17
  %31 = icmp eq i32 %0, 1
  br i1 %31, label %55, label %32

32:                                               ; preds = %30
  %33 = and i32 %0, 2147483646
  br label %34

34:                                               ; preds = %34, %32
  %35 = phi i32 [ 0, %32 ], [ %49, %34 ]
  %36 = phi <2 x i32> [ zeroinitializer, %32 ], [ %48, %34 ]
  %37 = phi <2 x i64> [ zeroinitializer, %32 ], [ %45, %34 ]
  %38 = getelementptr inbounds nuw i16, ptr @dot.a, i32 %35
  %39 = load <2 x i16>, ptr %38, align 4, !tbaa !60
  %40 = sext <2 x i16> %39 to <2 x i64>
  %41 = getelementptr inbounds nuw i16, ptr @dot.b, i32 %35
  %42 = load <2 x i16>, ptr %41, align 4, !tbaa !60
  %43 = sext <2 x i16> %42 to <2 x i64>
  %44 = mul nsw <2 x i64> %43, %40
  %45 = add <2 x i64> %44, %37
  %46 = icmp sgt <2 x i16> %39, %42
  %47 = zext <2 x i1> %46 to <2 x i32>
  %48 = add <2 x i32> %36, %47
  %49 = add nuw i32 %35, 2
  %50 = icmp eq i32 %49, %33
  br i1 %50, label %51, label %34, !llvm.loop !64

51:                                               ; preds = %34
  %52 = tail call i32 @llvm.vector.reduce.add.v2i32(<2 x i32> %48)
  %53 = tail call i64 @llvm.vector.reduce.add.v2i64(<2 x i64> %45)
  %54 = icmp eq i32 %0, %33
  br i1 %54, label %59, label %55

55:                                               ; preds = %30, %51
  %56 = phi i32 [ 0, %30 ], [ %33, %51 ]
  %57 = phi i32 [ 0, %30 ], [ %52, %51 ]
  %58 = phi i64 [ 0, %30 ], [ %53, %51 ]
  br label %67

59:                                               ; preds = %67, %51
  %60 = phi i64 [ %53, %51 ], [ %78, %67 ]
  %61 = phi i32 [ %52, %51 ], [ %81, %67 ]
  %62 = mul nsw i64 %60, 10
  %63 = zext nneg i32 %61 to i64
  %64 = add nsw i64 %62, %63
  br label %65

65:                                               ; preds = %1, %59
  %66 = phi i64 [ %64, %59 ], [ 0, %1 ]
  ret i64 %66

67:                                               ; preds = %55, %67
  %68 = phi i32 [ %82, %67 ], [ %56, %55 ]
  %69 = phi i32 [ %81, %67 ], [ %57, %55 ]
  %70 = phi i64 [ %78, %67 ], [ %58, %55 ]
  %71 = getelementptr inbounds nuw i16, ptr @dot.a, i32 %68
  %72 = load i16, ptr %71, align 2, !tbaa !60
  %73 = sext i16 %72 to i64
  %74 = getelementptr inbounds nuw i16, ptr @dot.b, i32 %68
  %75 = load i16, ptr %74, align 2, !tbaa !60
  %76 = sext i16 %75 to i64
  %77 = mul nsw i64 %76, %73
  %78 = add nsw i64 %77, %70
  %79 = icmp sgt i16 %72, %75
  %80 = zext i1 %79 to i32
  %81 = add nuw nsw i32 %69, %80
  %82 = add nuw nsw i32 %68, 1
  %83 = icmp eq i32 %82, %0
  br i1 %83, label %59, label %67, !llvm.loop !65
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v2i32(<2 x i32>) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.add.v2i64(<2 x i64>) #7

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext,+simd128" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext,+simd128" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = !{!7, !7, i64 0}
!7 = !{!"double", !4, i64 0}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
!11 = distinct !{!11, !9, !12, !13}
!12 = !{!"llvm.loop.isvectorized", i32 1}
!13 = !{!"llvm.loop.unroll.runtime.disable"}
!14 = distinct !{!14, !9}
!15 = distinct !{!15, !9}
!16 = distinct !{!16, !9, !13, !12}
!17 = distinct !{!17, !9}
!18 = !{!19, !19, i64 0}
!19 = !{!"float", !4, i64 0}
!20 = distinct !{!20, !9, !12, !13}
!21 = distinct !{!21, !9, !12, !13}
!22 = distinct !{!22, !9}
!23 = distinct !{!23, !9, !12, !13}
!24 = distinct !{!24, !9}
!25 = distinct !{!25, !9, !13, !12}
!26 = distinct !{!26, !27}
!27 = !{!"llvm.loop.unroll.disable"}
!28 = distinct !{!28, !9}
!29 = distinct !{!29, !9}
!30 = distinct !{!30, !27}
!31 = distinct !{!31, !9}
!32 = distinct !{!32, !9}
!33 = distinct !{!33, !9, !12, !13}
!34 = distinct !{!34, !9}
!35 = distinct !{!35, !9, !13, !12}
!36 = distinct !{!36, !9}
!37 = distinct !{!37, !9}
!38 = !{!39}
!39 = distinct !{!39, !40}
!40 = distinct !{!40, !"LVerDomain"}
!41 = !{!42}
!42 = distinct !{!42, !40}
!43 = distinct !{!43, !9, !12, !13}
!44 = distinct !{!44, !27}
!45 = distinct !{!45, !9, !12}
!46 = !{!47}
!47 = distinct !{!47, !48}
!48 = distinct !{!48, !"LVerDomain"}
!49 = !{!50}
!50 = distinct !{!50, !48}
!51 = distinct !{!51, !9, !12, !13}
!52 = distinct !{!52, !9}
!53 = distinct !{!53, !9, !12}
!54 = !{!4, !4, i64 0}
!55 = distinct !{!55, !9}
!56 = distinct !{!56, !9}
!57 = distinct !{!57, !9}
!58 = distinct !{!58, !9}
!59 = distinct !{!59, !9}
!60 = !{!61, !61, i64 0}
!61 = !{!"short", !4, i64 0}
!62 = distinct !{!62, !9, !12, !13}
!63 = distinct !{!63, !9, !13, !12}
!64 = distinct !{!64, !9, !12, !13}
!65 = distinct !{!65, !9, !13, !12}
