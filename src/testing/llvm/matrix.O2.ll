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
  br i1 %2, label %3, label %114

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
  br i1 %7, label %18, label %35

17:                                               ; preds = %35
  br i1 %9, label %26, label %18

18:                                               ; preds = %17, %11
  %19 = phi i32 [ 0, %11 ], [ %51, %17 ]
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
  %30 = and i32 %0, 1
  %31 = icmp eq i32 %5, 0
  %32 = and i32 %0, 2147483646
  %33 = icmp eq i32 %30, 0
  %34 = icmp ne i32 %30, 0
  br label %54

35:                                               ; preds = %11, %35
  %36 = phi i32 [ %51, %35 ], [ 0, %11 ]
  %37 = phi i32 [ %52, %35 ], [ 0, %11 ]
  %38 = add nuw nsw i32 %36, %12
  %39 = uitofp nneg i32 %38 to double
  %40 = getelementptr inbounds nuw double, ptr %15, i32 %36
  store double %39, ptr %40, align 16, !tbaa !6
  %41 = sub nsw i32 %12, %36
  %42 = sitofp i32 %41 to double
  %43 = getelementptr inbounds nuw double, ptr %16, i32 %36
  store double %42, ptr %43, align 16, !tbaa !6
  %44 = or disjoint i32 %36, 1
  %45 = add nuw nsw i32 %44, %12
  %46 = uitofp nneg i32 %45 to double
  %47 = getelementptr inbounds nuw double, ptr %15, i32 %44
  store double %46, ptr %47, align 8, !tbaa !6
  %48 = sub nsw i32 %12, %44
  %49 = sitofp i32 %48 to double
  %50 = getelementptr inbounds nuw double, ptr %16, i32 %44
  store double %49, ptr %50, align 8, !tbaa !6
  %51 = add nuw nsw i32 %36, 2
  %52 = add i32 %37, 2
  %53 = icmp eq i32 %52, %8
  br i1 %53, label %17, label %35, !llvm.loop !10

54:                                               ; preds = %29, %63
  %55 = phi i32 [ %64, %63 ], [ 0, %29 ]
  %56 = getelementptr inbounds nuw [16 x double], ptr @product.a, i32 %55
  %57 = getelementptr inbounds nuw [16 x double], ptr @product.c, i32 %55
  br label %58

58:                                               ; preds = %54, %79
  %59 = phi i32 [ 0, %54 ], [ %80, %79 ]
  %60 = getelementptr inbounds nuw double, ptr %56, i32 %59
  %61 = load double, ptr %60, align 8, !tbaa !6
  %62 = getelementptr inbounds nuw [16 x double], ptr @product.b, i32 %59
  br i1 %31, label %72, label %82

63:                                               ; preds = %79
  %64 = add nuw nsw i32 %55, 1
  %65 = icmp eq i32 %64, %0
  br i1 %65, label %66, label %54, !llvm.loop !11

66:                                               ; preds = %63
  %67 = and i32 %0, 1
  %68 = icmp eq i32 %5, 0
  br i1 %68, label %101, label %69

69:                                               ; preds = %66
  %70 = and i32 %0, 2147483646
  br label %116

71:                                               ; preds = %82
  br i1 %33, label %79, label %72

72:                                               ; preds = %71, %58
  %73 = phi i32 [ 0, %58 ], [ %96, %71 ]
  tail call void @llvm.assume(i1 %34)
  %74 = getelementptr inbounds nuw double, ptr %62, i32 %73
  %75 = load double, ptr %74, align 8, !tbaa !6
  %76 = getelementptr inbounds nuw double, ptr %57, i32 %73
  %77 = load double, ptr %76, align 8, !tbaa !6
  %78 = tail call double @llvm.fmuladd.f64(double %61, double %75, double %77)
  store double %78, ptr %76, align 8, !tbaa !6
  br label %79

79:                                               ; preds = %71, %72
  %80 = add nuw nsw i32 %59, 1
  %81 = icmp eq i32 %80, %0
  br i1 %81, label %63, label %58, !llvm.loop !12

82:                                               ; preds = %58, %82
  %83 = phi i32 [ %96, %82 ], [ 0, %58 ]
  %84 = phi i32 [ %97, %82 ], [ 0, %58 ]
  %85 = getelementptr inbounds nuw double, ptr %62, i32 %83
  %86 = load double, ptr %85, align 16, !tbaa !6
  %87 = getelementptr inbounds nuw double, ptr %57, i32 %83
  %88 = load double, ptr %87, align 16, !tbaa !6
  %89 = tail call double @llvm.fmuladd.f64(double %61, double %86, double %88)
  store double %89, ptr %87, align 16, !tbaa !6
  %90 = or disjoint i32 %83, 1
  %91 = getelementptr inbounds nuw double, ptr %62, i32 %90
  %92 = load double, ptr %91, align 8, !tbaa !6
  %93 = getelementptr inbounds nuw double, ptr %57, i32 %90
  %94 = load double, ptr %93, align 8, !tbaa !6
  %95 = tail call double @llvm.fmuladd.f64(double %61, double %92, double %94)
  store double %95, ptr %93, align 8, !tbaa !6
  %96 = add nuw nsw i32 %83, 2
  %97 = add i32 %84, 2
  %98 = icmp eq i32 %97, %32
  br i1 %98, label %71, label %82, !llvm.loop !13

99:                                               ; preds = %116
  %100 = icmp eq i32 %67, 0
  br i1 %100, label %114, label %101

101:                                              ; preds = %99, %66
  %102 = phi i32 [ 0, %66 ], [ %139, %99 ]
  %103 = phi double [ 0.000000e+00, %66 ], [ %138, %99 ]
  %104 = icmp ne i32 %67, 0
  tail call void @llvm.assume(i1 %104)
  %105 = getelementptr inbounds nuw [16 x double], ptr @product.c, i32 %102
  %106 = getelementptr inbounds nuw double, ptr %105, i32 %102
  %107 = load double, ptr %106, align 8, !tbaa !6
  %108 = xor i32 %102, -1
  %109 = getelementptr double, ptr %105, i32 %0
  %110 = getelementptr double, ptr %109, i32 %108
  %111 = load double, ptr %110, align 8, !tbaa !6
  %112 = tail call double @llvm.fmuladd.f64(double %111, double 5.000000e-01, double %107)
  %113 = fadd double %103, %112
  br label %114

114:                                              ; preds = %101, %99, %1
  %115 = phi double [ 0.000000e+00, %1 ], [ %138, %99 ], [ %113, %101 ]
  ret double %115

116:                                              ; preds = %116, %69
  %117 = phi i32 [ 0, %69 ], [ %139, %116 ]
  %118 = phi double [ 0.000000e+00, %69 ], [ %138, %116 ]
  %119 = phi i32 [ 0, %69 ], [ %140, %116 ]
  %120 = getelementptr inbounds nuw [16 x double], ptr @product.c, i32 %117
  %121 = getelementptr inbounds nuw double, ptr %120, i32 %117
  %122 = load double, ptr %121, align 16, !tbaa !6
  %123 = xor i32 %117, -1
  %124 = getelementptr double, ptr %120, i32 %0
  %125 = getelementptr double, ptr %124, i32 %123
  %126 = load double, ptr %125, align 8, !tbaa !6
  %127 = tail call double @llvm.fmuladd.f64(double %126, double 5.000000e-01, double %122)
  %128 = fadd double %118, %127
  %129 = or disjoint i32 %117, 1
  %130 = getelementptr inbounds nuw [16 x double], ptr @product.c, i32 %129
  %131 = getelementptr inbounds nuw double, ptr %130, i32 %129
  %132 = load double, ptr %131, align 8, !tbaa !6
  %133 = xor i32 %117, -2
  %134 = getelementptr double, ptr %130, i32 %0
  %135 = getelementptr double, ptr %134, i32 %133
  %136 = load double, ptr %135, align 8, !tbaa !6
  %137 = tail call double @llvm.fmuladd.f64(double %136, double 5.000000e-01, double %132)
  %138 = fadd double %128, %137
  %139 = add nuw nsw i32 %117, 2
  %140 = add i32 %119, 2
  %141 = icmp eq i32 %140, %70
  br i1 %141, label %99, label %116, !llvm.loop !14
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
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #6
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #6
  br label %6

4:                                                ; preds = %6
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %23, label %25

6:                                                ; preds = %6, %1
  %7 = phi i32 [ 0, %1 ], [ %21, %6 ]
  %8 = uitofp nneg i32 %7 to float
  %9 = fmul float %8, 5.000000e-01
  %10 = getelementptr inbounds nuw float, ptr %2, i32 %7
  store float %9, ptr %10, align 8, !tbaa !15
  %11 = sub nuw nsw i32 64, %7
  %12 = uitofp nneg i32 %11 to float
  %13 = getelementptr inbounds nuw float, ptr %3, i32 %7
  store float %12, ptr %13, align 8, !tbaa !15
  %14 = or disjoint i32 %7, 1
  %15 = uitofp nneg i32 %14 to float
  %16 = fmul float %15, 5.000000e-01
  %17 = getelementptr inbounds nuw float, ptr %2, i32 %14
  store float %16, ptr %17, align 4, !tbaa !15
  %18 = sub nuw nsw i32 64, %14
  %19 = uitofp nneg i32 %18 to float
  %20 = getelementptr inbounds nuw float, ptr %3, i32 %14
  store float %19, ptr %20, align 4, !tbaa !15
  %21 = add nuw nsw i32 %7, 2
  %22 = icmp eq i32 %21, 64
  br i1 %22, label %4, label %6, !llvm.loop !17

23:                                               ; preds = %4, %31
  %24 = phi i32 [ %32, %31 ], [ 0, %4 ]
  br label %34

25:                                               ; preds = %31, %4
  %26 = getelementptr inbounds nuw i8, ptr %3, i32 12
  %27 = load float, ptr %26, align 4, !tbaa !15
  %28 = getelementptr inbounds nuw i8, ptr %3, i32 252
  %29 = load float, ptr %28, align 4, !tbaa !15
  %30 = fadd float %27, %29
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #6
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #6
  ret float %30

31:                                               ; preds = %34
  %32 = add nuw nsw i32 %24, 1
  %33 = icmp eq i32 %32, %0
  br i1 %33, label %25, label %23, !llvm.loop !18

34:                                               ; preds = %34, %23
  %35 = phi i32 [ 0, %23 ], [ %47, %34 ]
  %36 = getelementptr inbounds nuw float, ptr %3, i32 %35
  %37 = load float, ptr %36, align 8, !tbaa !15
  %38 = getelementptr inbounds nuw float, ptr %2, i32 %35
  %39 = load float, ptr %38, align 8, !tbaa !15
  %40 = tail call float @llvm.fmuladd.f32(float %37, float 5.000000e-01, float %39)
  store float %40, ptr %36, align 8, !tbaa !15
  %41 = or disjoint i32 %35, 1
  %42 = getelementptr inbounds nuw float, ptr %3, i32 %41
  %43 = load float, ptr %42, align 4, !tbaa !15
  %44 = getelementptr inbounds nuw float, ptr %2, i32 %41
  %45 = load float, ptr %44, align 4, !tbaa !15
  %46 = tail call float @llvm.fmuladd.f32(float %43, float 5.000000e-01, float %45)
  store float %46, ptr %42, align 4, !tbaa !15
  %47 = add nuw nsw i32 %35, 2
  %48 = icmp eq i32 %47, 64
  br i1 %48, label %31, label %34, !llvm.loop !19
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @transpose(i32 noundef %0) local_unnamed_addr #3 {
  %2 = alloca [16 x [16 x i32]], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #6
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %108

4:                                                ; preds = %1
  %5 = and i32 %0, 3
  %6 = icmp ult i32 %0, 4
  %7 = and i32 %0, 2147483644
  %8 = icmp eq i32 %5, 0
  %9 = icmp ne i32 %5, 0
  br label %10

10:                                               ; preds = %4, %25
  %11 = phi i32 [ %26, %25 ], [ 0, %4 ]
  %12 = mul nuw nsw i32 %11, %0
  %13 = getelementptr inbounds nuw [16 x i32], ptr %2, i32 %11
  br i1 %6, label %15, label %28

14:                                               ; preds = %28
  br i1 %8, label %25, label %15

15:                                               ; preds = %14, %10
  %16 = phi i32 [ 0, %10 ], [ %42, %14 ]
  tail call void @llvm.assume(i1 %9)
  br label %17

17:                                               ; preds = %17, %15
  %18 = phi i32 [ %16, %15 ], [ %22, %17 ]
  %19 = phi i32 [ 0, %15 ], [ %23, %17 ]
  %20 = add nuw nsw i32 %18, %12
  %21 = getelementptr inbounds nuw i32, ptr %13, i32 %18
  store i32 %20, ptr %21, align 4, !tbaa !2
  %22 = add nuw nsw i32 %18, 1
  %23 = add i32 %19, 1
  %24 = icmp eq i32 %23, %5
  br i1 %24, label %25, label %17, !llvm.loop !20

25:                                               ; preds = %17, %14
  %26 = add nuw nsw i32 %11, 1
  %27 = icmp eq i32 %26, %0
  br i1 %27, label %45, label %10, !llvm.loop !22

28:                                               ; preds = %10, %28
  %29 = phi i32 [ %42, %28 ], [ 0, %10 ]
  %30 = phi i32 [ %43, %28 ], [ 0, %10 ]
  %31 = add nuw nsw i32 %29, %12
  %32 = getelementptr inbounds nuw i32, ptr %13, i32 %29
  store i32 %31, ptr %32, align 16, !tbaa !2
  %33 = or disjoint i32 %29, 1
  %34 = add nuw nsw i32 %33, %12
  %35 = getelementptr inbounds nuw i32, ptr %13, i32 %33
  store i32 %34, ptr %35, align 4, !tbaa !2
  %36 = or disjoint i32 %29, 2
  %37 = add nuw nsw i32 %36, %12
  %38 = getelementptr inbounds nuw i32, ptr %13, i32 %36
  store i32 %37, ptr %38, align 8, !tbaa !2
  %39 = or disjoint i32 %29, 3
  %40 = add nuw nsw i32 %39, %12
  %41 = getelementptr inbounds nuw i32, ptr %13, i32 %39
  store i32 %40, ptr %41, align 4, !tbaa !2
  %42 = add nuw nsw i32 %29, 4
  %43 = add i32 %30, 4
  %44 = icmp eq i32 %43, %7
  br i1 %44, label %14, label %28, !llvm.loop !23

45:                                               ; preds = %25, %70
  %46 = phi i32 [ %71, %70 ], [ 0, %25 ]
  %47 = getelementptr inbounds nuw i32, ptr %2, i32 %46
  %48 = icmp eq i32 %46, 0
  br i1 %48, label %70, label %49

49:                                               ; preds = %45
  %50 = getelementptr inbounds nuw [16 x i32], ptr %2, i32 %46
  %51 = and i32 %46, 3
  %52 = icmp samesign ult i32 %46, 4
  br i1 %52, label %57, label %53

53:                                               ; preds = %49
  %54 = and i32 %46, 2147483644
  br label %79

55:                                               ; preds = %79
  %56 = icmp eq i32 %51, 0
  br i1 %56, label %70, label %57

57:                                               ; preds = %55, %49
  %58 = phi i32 [ 0, %49 ], [ %101, %55 ]
  %59 = icmp ne i32 %51, 0
  tail call void @llvm.assume(i1 %59)
  br label %60

60:                                               ; preds = %60, %57
  %61 = phi i32 [ %58, %57 ], [ %67, %60 ]
  %62 = phi i32 [ 0, %57 ], [ %68, %60 ]
  %63 = getelementptr inbounds nuw i32, ptr %50, i32 %61
  %64 = load i32, ptr %63, align 4, !tbaa !2
  %65 = getelementptr inbounds nuw [16 x i32], ptr %47, i32 %61
  %66 = load i32, ptr %65, align 4, !tbaa !2
  store i32 %66, ptr %63, align 4, !tbaa !2
  store i32 %64, ptr %65, align 4, !tbaa !2
  %67 = add nuw nsw i32 %61, 1
  %68 = add i32 %62, 1
  %69 = icmp eq i32 %68, %51
  br i1 %69, label %70, label %60, !llvm.loop !24

70:                                               ; preds = %55, %60, %45
  %71 = add nuw nsw i32 %46, 1
  %72 = icmp eq i32 %71, %0
  br i1 %72, label %73, label %45, !llvm.loop !25

73:                                               ; preds = %70
  %74 = and i32 %0, 3
  %75 = icmp ult i32 %0, 4
  %76 = and i32 %0, 2147483644
  %77 = icmp eq i32 %74, 0
  %78 = icmp ne i32 %74, 0
  br label %104

79:                                               ; preds = %79, %53
  %80 = phi i32 [ 0, %53 ], [ %101, %79 ]
  %81 = phi i32 [ 0, %53 ], [ %102, %79 ]
  %82 = getelementptr inbounds nuw i32, ptr %50, i32 %80
  %83 = load i32, ptr %82, align 16, !tbaa !2
  %84 = getelementptr inbounds nuw [16 x i32], ptr %47, i32 %80
  %85 = load i32, ptr %84, align 4, !tbaa !2
  store i32 %85, ptr %82, align 16, !tbaa !2
  store i32 %83, ptr %84, align 4, !tbaa !2
  %86 = or disjoint i32 %80, 1
  %87 = getelementptr inbounds nuw i32, ptr %50, i32 %86
  %88 = load i32, ptr %87, align 4, !tbaa !2
  %89 = getelementptr inbounds nuw [16 x i32], ptr %47, i32 %86
  %90 = load i32, ptr %89, align 4, !tbaa !2
  store i32 %90, ptr %87, align 4, !tbaa !2
  store i32 %88, ptr %89, align 4, !tbaa !2
  %91 = or disjoint i32 %80, 2
  %92 = getelementptr inbounds nuw i32, ptr %50, i32 %91
  %93 = load i32, ptr %92, align 8, !tbaa !2
  %94 = getelementptr inbounds nuw [16 x i32], ptr %47, i32 %91
  %95 = load i32, ptr %94, align 4, !tbaa !2
  store i32 %95, ptr %92, align 8, !tbaa !2
  store i32 %93, ptr %94, align 4, !tbaa !2
  %96 = or disjoint i32 %80, 3
  %97 = getelementptr inbounds nuw i32, ptr %50, i32 %96
  %98 = load i32, ptr %97, align 4, !tbaa !2
  %99 = getelementptr inbounds nuw [16 x i32], ptr %47, i32 %96
  %100 = load i32, ptr %99, align 4, !tbaa !2
  store i32 %100, ptr %97, align 4, !tbaa !2
  store i32 %98, ptr %99, align 4, !tbaa !2
  %101 = add nuw nsw i32 %80, 4
  %102 = add nuw i32 %81, 4
  %103 = icmp eq i32 %102, %54
  br i1 %103, label %55, label %79, !llvm.loop !26

104:                                              ; preds = %73, %125
  %105 = phi i32 [ %127, %125 ], [ 0, %73 ]
  %106 = phi i32 [ %126, %125 ], [ 0, %73 ]
  %107 = getelementptr inbounds nuw [16 x i32], ptr %2, i32 %105
  br i1 %75, label %111, label %129

108:                                              ; preds = %125, %1
  %109 = phi i32 [ 0, %1 ], [ %126, %125 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #6
  ret i32 %109

110:                                              ; preds = %129
  br i1 %77, label %125, label %111

111:                                              ; preds = %110, %104
  %112 = phi i32 [ 0, %104 ], [ %152, %110 ]
  %113 = phi i32 [ %106, %104 ], [ %151, %110 ]
  tail call void @llvm.assume(i1 %78)
  br label %114

114:                                              ; preds = %114, %111
  %115 = phi i32 [ %112, %111 ], [ %122, %114 ]
  %116 = phi i32 [ %113, %111 ], [ %121, %114 ]
  %117 = phi i32 [ 0, %111 ], [ %123, %114 ]
  %118 = mul nsw i32 %116, 3
  %119 = getelementptr inbounds nuw i32, ptr %107, i32 %115
  %120 = load i32, ptr %119, align 4, !tbaa !2
  %121 = add nsw i32 %120, %118
  %122 = add nuw nsw i32 %115, 1
  %123 = add i32 %117, 1
  %124 = icmp eq i32 %123, %74
  br i1 %124, label %125, label %114, !llvm.loop !27

125:                                              ; preds = %114, %110
  %126 = phi i32 [ %151, %110 ], [ %121, %114 ]
  %127 = add nuw nsw i32 %105, 1
  %128 = icmp eq i32 %127, %0
  br i1 %128, label %108, label %104, !llvm.loop !28

129:                                              ; preds = %104, %129
  %130 = phi i32 [ %152, %129 ], [ 0, %104 ]
  %131 = phi i32 [ %151, %129 ], [ %106, %104 ]
  %132 = phi i32 [ %153, %129 ], [ 0, %104 ]
  %133 = mul nsw i32 %131, 3
  %134 = getelementptr inbounds nuw i32, ptr %107, i32 %130
  %135 = load i32, ptr %134, align 16, !tbaa !2
  %136 = add nsw i32 %135, %133
  %137 = mul nsw i32 %136, 3
  %138 = getelementptr inbounds nuw i32, ptr %107, i32 %130
  %139 = getelementptr inbounds nuw i8, ptr %138, i32 4
  %140 = load i32, ptr %139, align 4, !tbaa !2
  %141 = add nsw i32 %140, %137
  %142 = mul nsw i32 %141, 3
  %143 = getelementptr inbounds nuw i32, ptr %107, i32 %130
  %144 = getelementptr inbounds nuw i8, ptr %143, i32 8
  %145 = load i32, ptr %144, align 8, !tbaa !2
  %146 = add nsw i32 %145, %142
  %147 = mul nsw i32 %146, 3
  %148 = getelementptr inbounds nuw i32, ptr %107, i32 %130
  %149 = getelementptr inbounds nuw i8, ptr %148, i32 12
  %150 = load i32, ptr %149, align 4, !tbaa !2
  %151 = add nsw i32 %150, %147
  %152 = add nuw nsw i32 %130, 4
  %153 = add i32 %132, 4
  %154 = icmp eq i32 %153, %76
  br i1 %154, label %110, label %129, !llvm.loop !29
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden double @determinant(i32 noundef %0) local_unnamed_addr #3 {
  %2 = alloca [8 x [8 x double]], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #6
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %207

4:                                                ; preds = %1
  %5 = add nsw i32 %0, -1
  %6 = and i32 %0, 1
  %7 = icmp eq i32 %5, 0
  %8 = and i32 %0, 2147483646
  %9 = icmp eq i32 %6, 0
  %10 = icmp ne i32 %6, 0
  br label %11

11:                                               ; preds = %4, %26
  %12 = phi i32 [ %27, %26 ], [ 0, %4 ]
  %13 = mul nuw nsw i32 %12, 3
  %14 = getelementptr inbounds nuw [8 x double], ptr %2, i32 %12
  br i1 %7, label %16, label %36

15:                                               ; preds = %36
  br i1 %9, label %26, label %16

16:                                               ; preds = %15, %11
  %17 = phi i32 [ 0, %11 ], [ %56, %15 ]
  tail call void @llvm.assume(i1 %10)
  %18 = mul nuw nsw i32 %17, %17
  %19 = add nuw nsw i32 %18, %13
  %20 = urem i32 %19, 7
  %21 = icmp eq i32 %12, %17
  %22 = zext i1 %21 to i32
  %23 = add nuw nsw i32 %20, %22
  %24 = uitofp nneg i32 %23 to double
  %25 = getelementptr inbounds nuw double, ptr %14, i32 %17
  store double %24, ptr %25, align 8, !tbaa !6
  br label %26

26:                                               ; preds = %15, %16
  %27 = add nuw nsw i32 %12, 1
  %28 = icmp eq i32 %27, %0
  br i1 %28, label %29, label %11, !llvm.loop !30

29:                                               ; preds = %26
  %30 = add nsw i32 %0, -2
  %31 = and i32 %0, 3
  %32 = icmp ult i32 %0, 4
  %33 = and i32 %0, 2147483644
  %34 = icmp eq i32 %31, 0
  %35 = icmp ne i32 %31, 0
  br label %61

36:                                               ; preds = %11, %36
  %37 = phi i32 [ %56, %36 ], [ 0, %11 ]
  %38 = phi i32 [ %57, %36 ], [ 0, %11 ]
  %39 = mul nuw nsw i32 %37, %37
  %40 = add nuw nsw i32 %39, %13
  %41 = urem i32 %40, 7
  %42 = icmp eq i32 %12, %37
  %43 = zext i1 %42 to i32
  %44 = add nuw nsw i32 %41, %43
  %45 = uitofp nneg i32 %44 to double
  %46 = getelementptr inbounds nuw double, ptr %14, i32 %37
  store double %45, ptr %46, align 16, !tbaa !6
  %47 = or disjoint i32 %37, 1
  %48 = mul nuw nsw i32 %47, %47
  %49 = add nuw nsw i32 %48, %13
  %50 = urem i32 %49, 7
  %51 = icmp eq i32 %12, %47
  %52 = zext i1 %51 to i32
  %53 = add nuw nsw i32 %50, %52
  %54 = uitofp nneg i32 %53 to double
  %55 = getelementptr inbounds nuw double, ptr %14, i32 %47
  store double %54, ptr %55, align 8, !tbaa !6
  %56 = add nuw nsw i32 %37, 2
  %57 = add i32 %38, 2
  %58 = icmp eq i32 %57, %8
  br i1 %58, label %15, label %36, !llvm.loop !31

59:                                               ; preds = %186, %159
  %60 = icmp eq i32 %65, %0
  br i1 %60, label %204, label %61, !llvm.loop !32

61:                                               ; preds = %29, %59
  %62 = phi i32 [ %65, %59 ], [ 0, %29 ]
  %63 = phi double [ %164, %59 ], [ 1.000000e+00, %29 ]
  %64 = sub nsw i32 %0, %62
  %65 = add nuw nsw i32 %62, 1
  %66 = getelementptr double, ptr %2, i32 %62
  %67 = icmp slt i32 %65, %0
  br i1 %67, label %68, label %87

68:                                               ; preds = %61
  %69 = sub i32 %5, %62
  %70 = and i32 %69, 1
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %82, label %72

72:                                               ; preds = %68
  %73 = getelementptr inbounds nuw [8 x double], ptr %66, i32 %65
  %74 = load double, ptr %73, align 8, !tbaa !6
  %75 = tail call double @llvm.fabs.f64(double %74)
  %76 = getelementptr [8 x double], ptr %66, i32 %62
  %77 = load double, ptr %76, align 8, !tbaa !6
  %78 = tail call double @llvm.fabs.f64(double %77)
  %79 = fcmp ogt double %75, %78
  %80 = select i1 %79, i32 %65, i32 %62
  %81 = add nuw nsw i32 %62, 2
  br label %82

82:                                               ; preds = %72, %68
  %83 = phi i32 [ poison, %68 ], [ %80, %72 ]
  %84 = phi i32 [ %65, %68 ], [ %81, %72 ]
  %85 = phi i32 [ %62, %68 ], [ %80, %72 ]
  %86 = icmp eq i32 %30, %62
  br i1 %86, label %87, label %93

87:                                               ; preds = %82, %93, %61
  %88 = phi i32 [ %62, %61 ], [ %83, %82 ], [ %112, %93 ]
  %89 = getelementptr inbounds [8 x double], ptr %2, i32 %88
  %90 = getelementptr inbounds nuw double, ptr %89, i32 %62
  %91 = load double, ptr %90, align 8, !tbaa !6
  %92 = fcmp une double %91, 0.000000e+00
  br i1 %92, label %115, label %210

93:                                               ; preds = %82, %93
  %94 = phi i32 [ %113, %93 ], [ %84, %82 ]
  %95 = phi i32 [ %112, %93 ], [ %85, %82 ]
  %96 = getelementptr inbounds nuw [8 x double], ptr %66, i32 %94
  %97 = load double, ptr %96, align 8, !tbaa !6
  %98 = tail call double @llvm.fabs.f64(double %97)
  %99 = getelementptr [8 x double], ptr %66, i32 %95
  %100 = load double, ptr %99, align 8, !tbaa !6
  %101 = tail call double @llvm.fabs.f64(double %100)
  %102 = fcmp ogt double %98, %101
  %103 = select i1 %102, i32 %94, i32 %95
  %104 = add nuw nsw i32 %94, 1
  %105 = getelementptr inbounds nuw [8 x double], ptr %66, i32 %104
  %106 = load double, ptr %105, align 8, !tbaa !6
  %107 = tail call double @llvm.fabs.f64(double %106)
  %108 = getelementptr [8 x double], ptr %66, i32 %103
  %109 = load double, ptr %108, align 8, !tbaa !6
  %110 = tail call double @llvm.fabs.f64(double %109)
  %111 = fcmp ogt double %107, %110
  %112 = select i1 %111, i32 %104, i32 %103
  %113 = add nuw nsw i32 %94, 2
  %114 = icmp eq i32 %113, %0
  br i1 %114, label %87, label %93, !llvm.loop !33

115:                                              ; preds = %87
  %116 = icmp eq i32 %88, %62
  br i1 %116, label %159, label %117

117:                                              ; preds = %115
  %118 = getelementptr inbounds nuw [8 x double], ptr %2, i32 %62
  br i1 %32, label %120, label %134

119:                                              ; preds = %134
  br i1 %34, label %132, label %120

120:                                              ; preds = %119, %117
  %121 = phi i32 [ 0, %117 ], [ %156, %119 ]
  tail call void @llvm.assume(i1 %35)
  br label %122

122:                                              ; preds = %122, %120
  %123 = phi i32 [ %121, %120 ], [ %129, %122 ]
  %124 = phi i32 [ 0, %120 ], [ %130, %122 ]
  %125 = getelementptr inbounds nuw double, ptr %118, i32 %123
  %126 = load double, ptr %125, align 8, !tbaa !6
  %127 = getelementptr inbounds nuw double, ptr %89, i32 %123
  %128 = load double, ptr %127, align 8, !tbaa !6
  store double %128, ptr %125, align 8, !tbaa !6
  store double %126, ptr %127, align 8, !tbaa !6
  %129 = add nuw nsw i32 %123, 1
  %130 = add i32 %124, 1
  %131 = icmp eq i32 %130, %31
  br i1 %131, label %132, label %122, !llvm.loop !34

132:                                              ; preds = %122, %119
  %133 = fneg double %63
  br label %159

134:                                              ; preds = %117, %134
  %135 = phi i32 [ %156, %134 ], [ 0, %117 ]
  %136 = phi i32 [ %157, %134 ], [ 0, %117 ]
  %137 = getelementptr inbounds nuw double, ptr %118, i32 %135
  %138 = load double, ptr %137, align 16, !tbaa !6
  %139 = getelementptr inbounds nuw double, ptr %89, i32 %135
  %140 = load double, ptr %139, align 16, !tbaa !6
  store double %140, ptr %137, align 16, !tbaa !6
  store double %138, ptr %139, align 16, !tbaa !6
  %141 = or disjoint i32 %135, 1
  %142 = getelementptr inbounds nuw double, ptr %118, i32 %141
  %143 = load double, ptr %142, align 8, !tbaa !6
  %144 = getelementptr inbounds nuw double, ptr %89, i32 %141
  %145 = load double, ptr %144, align 8, !tbaa !6
  store double %145, ptr %142, align 8, !tbaa !6
  store double %143, ptr %144, align 8, !tbaa !6
  %146 = or disjoint i32 %135, 2
  %147 = getelementptr inbounds nuw double, ptr %118, i32 %146
  %148 = load double, ptr %147, align 16, !tbaa !6
  %149 = getelementptr inbounds nuw double, ptr %89, i32 %146
  %150 = load double, ptr %149, align 16, !tbaa !6
  store double %150, ptr %147, align 16, !tbaa !6
  store double %148, ptr %149, align 16, !tbaa !6
  %151 = or disjoint i32 %135, 3
  %152 = getelementptr inbounds nuw double, ptr %118, i32 %151
  %153 = load double, ptr %152, align 8, !tbaa !6
  %154 = getelementptr inbounds nuw double, ptr %89, i32 %151
  %155 = load double, ptr %154, align 8, !tbaa !6
  store double %155, ptr %152, align 8, !tbaa !6
  store double %153, ptr %154, align 8, !tbaa !6
  %156 = add nuw nsw i32 %135, 4
  %157 = add i32 %136, 4
  %158 = icmp eq i32 %157, %33
  br i1 %158, label %119, label %134, !llvm.loop !35

159:                                              ; preds = %132, %115
  %160 = phi double [ %133, %132 ], [ %63, %115 ]
  %161 = getelementptr inbounds nuw [8 x double], ptr %2, i32 %62
  %162 = getelementptr inbounds nuw double, ptr %161, i32 %62
  %163 = load double, ptr %162, align 8, !tbaa !6
  %164 = fmul double %160, %163
  br i1 %67, label %165, label %59

165:                                              ; preds = %159
  %166 = and i32 %64, 1
  %167 = icmp eq i32 %166, 0
  %168 = getelementptr inbounds nuw double, ptr %161, i32 %62
  %169 = add nuw nsw i32 %62, 1
  %170 = icmp eq i32 %5, %62
  br label %171

171:                                              ; preds = %165, %186
  %172 = phi i32 [ %187, %186 ], [ %65, %165 ]
  %173 = getelementptr inbounds nuw [8 x double], ptr %2, i32 %172
  %174 = getelementptr inbounds nuw double, ptr %173, i32 %62
  %175 = load double, ptr %174, align 8, !tbaa !6
  %176 = load double, ptr %162, align 8, !tbaa !6
  %177 = fneg double %175
  %178 = fdiv double %177, %176
  br i1 %167, label %184, label %179

179:                                              ; preds = %171
  %180 = load double, ptr %168, align 8, !tbaa !6
  %181 = getelementptr inbounds nuw double, ptr %173, i32 %62
  %182 = load double, ptr %181, align 8, !tbaa !6
  %183 = tail call double @llvm.fmuladd.f64(double %178, double %180, double %182)
  store double %183, ptr %181, align 8, !tbaa !6
  br label %184

184:                                              ; preds = %179, %171
  %185 = phi i32 [ %62, %171 ], [ %169, %179 ]
  br i1 %170, label %186, label %189

186:                                              ; preds = %189, %184
  %187 = add nuw nsw i32 %172, 1
  %188 = icmp eq i32 %187, %0
  br i1 %188, label %59, label %171, !llvm.loop !36

189:                                              ; preds = %184, %189
  %190 = phi i32 [ %202, %189 ], [ %185, %184 ]
  %191 = getelementptr inbounds nuw double, ptr %161, i32 %190
  %192 = load double, ptr %191, align 8, !tbaa !6
  %193 = getelementptr inbounds nuw double, ptr %173, i32 %190
  %194 = load double, ptr %193, align 8, !tbaa !6
  %195 = tail call double @llvm.fmuladd.f64(double %178, double %192, double %194)
  store double %195, ptr %193, align 8, !tbaa !6
  %196 = add nuw nsw i32 %190, 1
  %197 = getelementptr inbounds nuw double, ptr %161, i32 %196
  %198 = load double, ptr %197, align 8, !tbaa !6
  %199 = getelementptr inbounds nuw double, ptr %173, i32 %196
  %200 = load double, ptr %199, align 8, !tbaa !6
  %201 = tail call double @llvm.fmuladd.f64(double %178, double %198, double %200)
  store double %201, ptr %199, align 8, !tbaa !6
  %202 = add nuw nsw i32 %190, 2
  %203 = icmp eq i32 %202, %0
  br i1 %203, label %186, label %189, !llvm.loop !37

204:                                              ; preds = %59
  %205 = fmul double %164, 1.000000e+03
  %206 = tail call double @llvm.round.f64(double %205)
  br label %207

207:                                              ; preds = %1, %204
  %208 = phi double [ 1.000000e+03, %1 ], [ %206, %204 ]
  %209 = fdiv double %208, 1.000000e+03
  br label %210

210:                                              ; preds = %87, %207
  %211 = phi double [ %209, %207 ], [ 0.000000e+00, %87 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #6
  ret double %211
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.round.f64(double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @stencil(i32 noundef %0) local_unnamed_addr #0 {
  br label %2

2:                                                ; preds = %1, %8
  %3 = phi i32 [ 0, %1 ], [ %9, %8 ]
  %4 = mul nuw nsw i32 %3, 7
  %5 = getelementptr inbounds nuw [20 x i8], ptr @stencil.cells, i32 %3
  br label %11

6:                                                ; preds = %8
  %7 = icmp sgt i32 %0, 0
  br i1 %7, label %33, label %30

8:                                                ; preds = %11
  %9 = add nuw nsw i32 %3, 1
  %10 = icmp eq i32 %9, 20
  br i1 %10, label %6, label %2, !llvm.loop !38

11:                                               ; preds = %11, %2
  %12 = phi i32 [ 0, %2 ], [ %26, %11 ]
  %13 = mul nuw nsw i32 %12, 3
  %14 = add nuw nsw i32 %13, %4
  %15 = urem i32 %14, 5
  %16 = icmp eq i32 %15, 0
  %17 = zext i1 %16 to i8
  %18 = getelementptr inbounds nuw i8, ptr %5, i32 %12
  store i8 %17, ptr %18, align 2, !tbaa !39
  %19 = or disjoint i32 %12, 1
  %20 = mul nuw nsw i32 %19, 3
  %21 = add nuw nsw i32 %20, %4
  %22 = urem i32 %21, 5
  %23 = icmp eq i32 %22, 0
  %24 = zext i1 %23 to i8
  %25 = getelementptr inbounds nuw i8, ptr %5, i32 %19
  store i8 %24, ptr %25, align 1, !tbaa !39
  %26 = add nuw nsw i32 %12, 2
  %27 = icmp eq i32 %26, 20
  br i1 %27, label %8, label %11, !llvm.loop !40

28:                                               ; preds = %53
  %29 = icmp eq i32 %37, %0
  br i1 %29, label %30, label %33, !llvm.loop !41

30:                                               ; preds = %28, %6
  %31 = and i32 %0, 1
  %32 = getelementptr inbounds nuw [20 x [20 x i8]], ptr @stencil.cells, i32 %31
  br label %115

33:                                               ; preds = %6, %28
  %34 = phi i32 [ %37, %28 ], [ 0, %6 ]
  %35 = and i32 %34, 1
  %36 = getelementptr inbounds nuw [20 x [20 x i8]], ptr @stencil.cells, i32 %35
  %37 = add nuw nsw i32 %34, 1
  %38 = and i32 %37, 1
  %39 = getelementptr inbounds nuw [20 x [20 x i8]], ptr @stencil.cells, i32 %38
  br label %40

40:                                               ; preds = %33, %53
  %41 = phi i32 [ 0, %33 ], [ %54, %53 ]
  %42 = add nuw nsw i32 %41, 20
  %43 = getelementptr inbounds nuw [20 x i8], ptr %39, i32 %41
  %44 = getelementptr inbounds nuw [20 x i8], ptr %36, i32 %41
  %45 = add nuw nsw i32 %41, 19
  %46 = urem i32 %45, 20
  %47 = getelementptr inbounds nuw [20 x i8], ptr %36, i32 %46
  %48 = urem i32 %42, 20
  %49 = getelementptr inbounds nuw [20 x i8], ptr %36, i32 %48
  %50 = add nuw nsw i32 %41, 21
  %51 = urem i32 %50, 20
  %52 = getelementptr inbounds nuw [20 x i8], ptr %36, i32 %51
  br label %56

53:                                               ; preds = %109
  %54 = add nuw nsw i32 %41, 1
  %55 = icmp eq i32 %54, 20
  br i1 %55, label %28, label %40, !llvm.loop !42

56:                                               ; preds = %109, %40
  %57 = phi i32 [ 0, %40 ], [ %113, %109 ]
  %58 = add nuw nsw i32 %57, 20
  %59 = add nuw nsw i32 %57, 19
  %60 = urem i32 %59, 20
  %61 = getelementptr inbounds nuw i8, ptr %47, i32 %60
  %62 = load i8, ptr %61, align 1, !tbaa !39
  %63 = zext i8 %62 to i32
  %64 = urem i32 %58, 20
  %65 = getelementptr inbounds nuw i8, ptr %47, i32 %64
  %66 = load i8, ptr %65, align 1, !tbaa !39
  %67 = zext i8 %66 to i32
  %68 = add nuw nsw i32 %63, %67
  %69 = add nuw nsw i32 %57, 21
  %70 = urem i32 %69, 20
  %71 = getelementptr inbounds nuw i8, ptr %47, i32 %70
  %72 = load i8, ptr %71, align 1, !tbaa !39
  %73 = zext i8 %72 to i32
  %74 = add nuw nsw i32 %68, %73
  %75 = add nuw nsw i32 %57, 19
  %76 = urem i32 %75, 20
  %77 = getelementptr inbounds nuw i8, ptr %49, i32 %76
  %78 = load i8, ptr %77, align 1, !tbaa !39
  %79 = zext i8 %78 to i32
  %80 = add nuw nsw i32 %74, %79
  %81 = add nuw nsw i32 %57, 21
  %82 = urem i32 %81, 20
  %83 = getelementptr inbounds nuw i8, ptr %49, i32 %82
  %84 = load i8, ptr %83, align 1, !tbaa !39
  %85 = zext i8 %84 to i32
  %86 = add nuw nsw i32 %80, %85
  %87 = add nuw nsw i32 %57, 19
  %88 = urem i32 %87, 20
  %89 = getelementptr inbounds nuw i8, ptr %52, i32 %88
  %90 = load i8, ptr %89, align 1, !tbaa !39
  %91 = zext i8 %90 to i32
  %92 = add nuw nsw i32 %86, %91
  %93 = urem i32 %58, 20
  %94 = getelementptr inbounds nuw i8, ptr %52, i32 %93
  %95 = load i8, ptr %94, align 1, !tbaa !39
  %96 = zext i8 %95 to i32
  %97 = add nuw nsw i32 %92, %96
  %98 = add nuw nsw i32 %57, 21
  %99 = urem i32 %98, 20
  %100 = getelementptr inbounds nuw i8, ptr %52, i32 %99
  %101 = load i8, ptr %100, align 1, !tbaa !39
  %102 = zext i8 %101 to i32
  %103 = add nuw nsw i32 %97, %102
  switch i32 %103, label %108 [
    i32 3, label %109
    i32 2, label %104
  ]

104:                                              ; preds = %56
  %105 = getelementptr inbounds nuw i8, ptr %44, i32 %57
  %106 = load i8, ptr %105, align 1, !tbaa !39
  %107 = icmp ne i8 %106, 0
  br label %109

108:                                              ; preds = %56
  br label %109

109:                                              ; preds = %56, %108, %104
  %110 = phi i1 [ true, %56 ], [ %107, %104 ], [ false, %108 ]
  %111 = zext i1 %110 to i8
  %112 = getelementptr inbounds nuw i8, ptr %43, i32 %57
  store i8 %111, ptr %112, align 1, !tbaa !39
  %113 = add nuw nsw i32 %57, 1
  %114 = icmp eq i32 %113, 20
  br i1 %114, label %53, label %56, !llvm.loop !43

115:                                              ; preds = %30, %115
  %116 = phi i32 [ 0, %30 ], [ %119, %115 ]
  %117 = phi i32 [ 0, %30 ], [ %218, %115 ]
  %118 = getelementptr inbounds nuw [20 x i8], ptr %32, i32 %116
  %119 = add nuw nsw i32 %116, 1
  %120 = load i8, ptr %118, align 4, !tbaa !39
  %121 = zext i8 %120 to i32
  %122 = mul nuw nsw i32 %119, %121
  %123 = add nsw i32 %122, %117
  %124 = getelementptr inbounds nuw i8, ptr %118, i32 1
  %125 = load i8, ptr %124, align 1, !tbaa !39
  %126 = zext i8 %125 to i32
  %127 = mul nuw nsw i32 %119, %126
  %128 = add nsw i32 %127, %123
  %129 = getelementptr inbounds nuw i8, ptr %118, i32 2
  %130 = load i8, ptr %129, align 2, !tbaa !39
  %131 = zext i8 %130 to i32
  %132 = mul nuw nsw i32 %119, %131
  %133 = add nsw i32 %132, %128
  %134 = getelementptr inbounds nuw i8, ptr %118, i32 3
  %135 = load i8, ptr %134, align 1, !tbaa !39
  %136 = zext i8 %135 to i32
  %137 = mul nuw nsw i32 %119, %136
  %138 = add nsw i32 %137, %133
  %139 = getelementptr inbounds nuw i8, ptr %118, i32 4
  %140 = load i8, ptr %139, align 4, !tbaa !39
  %141 = zext i8 %140 to i32
  %142 = mul nuw nsw i32 %119, %141
  %143 = add nsw i32 %142, %138
  %144 = getelementptr inbounds nuw i8, ptr %118, i32 5
  %145 = load i8, ptr %144, align 1, !tbaa !39
  %146 = zext i8 %145 to i32
  %147 = mul nuw nsw i32 %119, %146
  %148 = add nsw i32 %147, %143
  %149 = getelementptr inbounds nuw i8, ptr %118, i32 6
  %150 = load i8, ptr %149, align 2, !tbaa !39
  %151 = zext i8 %150 to i32
  %152 = mul nuw nsw i32 %119, %151
  %153 = add nsw i32 %152, %148
  %154 = getelementptr inbounds nuw i8, ptr %118, i32 7
  %155 = load i8, ptr %154, align 1, !tbaa !39
  %156 = zext i8 %155 to i32
  %157 = mul nuw nsw i32 %119, %156
  %158 = add nsw i32 %157, %153
  %159 = getelementptr inbounds nuw i8, ptr %118, i32 8
  %160 = load i8, ptr %159, align 4, !tbaa !39
  %161 = zext i8 %160 to i32
  %162 = mul nuw nsw i32 %119, %161
  %163 = add nsw i32 %162, %158
  %164 = getelementptr inbounds nuw i8, ptr %118, i32 9
  %165 = load i8, ptr %164, align 1, !tbaa !39
  %166 = zext i8 %165 to i32
  %167 = mul nuw nsw i32 %119, %166
  %168 = add nsw i32 %167, %163
  %169 = getelementptr inbounds nuw i8, ptr %118, i32 10
  %170 = load i8, ptr %169, align 2, !tbaa !39
  %171 = zext i8 %170 to i32
  %172 = mul nuw nsw i32 %119, %171
  %173 = add nsw i32 %172, %168
  %174 = getelementptr inbounds nuw i8, ptr %118, i32 11
  %175 = load i8, ptr %174, align 1, !tbaa !39
  %176 = zext i8 %175 to i32
  %177 = mul nuw nsw i32 %119, %176
  %178 = add nsw i32 %177, %173
  %179 = getelementptr inbounds nuw i8, ptr %118, i32 12
  %180 = load i8, ptr %179, align 4, !tbaa !39
  %181 = zext i8 %180 to i32
  %182 = mul nuw nsw i32 %119, %181
  %183 = add nsw i32 %182, %178
  %184 = getelementptr inbounds nuw i8, ptr %118, i32 13
  %185 = load i8, ptr %184, align 1, !tbaa !39
  %186 = zext i8 %185 to i32
  %187 = mul nuw nsw i32 %119, %186
  %188 = add nsw i32 %187, %183
  %189 = getelementptr inbounds nuw i8, ptr %118, i32 14
  %190 = load i8, ptr %189, align 2, !tbaa !39
  %191 = zext i8 %190 to i32
  %192 = mul nuw nsw i32 %119, %191
  %193 = add nsw i32 %192, %188
  %194 = getelementptr inbounds nuw i8, ptr %118, i32 15
  %195 = load i8, ptr %194, align 1, !tbaa !39
  %196 = zext i8 %195 to i32
  %197 = mul nuw nsw i32 %119, %196
  %198 = add nsw i32 %197, %193
  %199 = getelementptr inbounds nuw i8, ptr %118, i32 16
  %200 = load i8, ptr %199, align 4, !tbaa !39
  %201 = zext i8 %200 to i32
  %202 = mul nuw nsw i32 %119, %201
  %203 = add nsw i32 %202, %198
  %204 = getelementptr inbounds nuw i8, ptr %118, i32 17
  %205 = load i8, ptr %204, align 1, !tbaa !39
  %206 = zext i8 %205 to i32
  %207 = mul nuw nsw i32 %119, %206
  %208 = add nsw i32 %207, %203
  %209 = getelementptr inbounds nuw i8, ptr %118, i32 18
  %210 = load i8, ptr %209, align 2, !tbaa !39
  %211 = zext i8 %210 to i32
  %212 = mul nuw nsw i32 %119, %211
  %213 = add nsw i32 %212, %208
  %214 = getelementptr inbounds nuw i8, ptr %118, i32 19
  %215 = load i8, ptr %214, align 1, !tbaa !39
  %216 = zext i8 %215 to i32
  %217 = mul nuw nsw i32 %119, %216
  %218 = add nsw i32 %217, %213
  %219 = icmp eq i32 %119, 20
  br i1 %219, label %220, label %115, !llvm.loop !44

220:                                              ; preds = %115
  ret i32 %218
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i64 @dot(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %82

3:                                                ; preds = %1
  %4 = and i32 %0, 3
  %5 = icmp ult i32 %0, 4
  br i1 %5, label %39, label %6

6:                                                ; preds = %3
  %7 = and i32 %0, 2147483644
  br label %8

8:                                                ; preds = %8, %6
  %9 = phi i32 [ 0, %6 ], [ %34, %8 ]
  %10 = phi i32 [ 0, %6 ], [ %35, %8 ]
  %11 = trunc i32 %9 to i16
  %12 = mul i16 %11, 37
  %13 = getelementptr inbounds nuw i16, ptr @dot.a, i32 %9
  store i16 %12, ptr %13, align 8, !tbaa !45
  %14 = sub i16 1000, %11
  %15 = getelementptr inbounds nuw i16, ptr @dot.b, i32 %9
  store i16 %14, ptr %15, align 8, !tbaa !45
  %16 = or disjoint i32 %9, 1
  %17 = trunc i32 %16 to i16
  %18 = mul i16 %17, 37
  %19 = getelementptr inbounds nuw i16, ptr @dot.a, i32 %16
  store i16 %18, ptr %19, align 2, !tbaa !45
  %20 = sub i16 1000, %17
  %21 = getelementptr inbounds nuw i16, ptr @dot.b, i32 %16
  store i16 %20, ptr %21, align 2, !tbaa !45
  %22 = or disjoint i32 %9, 2
  %23 = trunc i32 %22 to i16
  %24 = mul i16 %23, 37
  %25 = getelementptr inbounds nuw i16, ptr @dot.a, i32 %22
  store i16 %24, ptr %25, align 4, !tbaa !45
  %26 = sub i16 1000, %23
  %27 = getelementptr inbounds nuw i16, ptr @dot.b, i32 %22
  store i16 %26, ptr %27, align 4, !tbaa !45
  %28 = or disjoint i32 %9, 3
  %29 = trunc i32 %28 to i16
  %30 = mul i16 %29, 37
  %31 = getelementptr inbounds nuw i16, ptr @dot.a, i32 %28
  store i16 %30, ptr %31, align 2, !tbaa !45
  %32 = sub i16 1000, %29
  %33 = getelementptr inbounds nuw i16, ptr @dot.b, i32 %28
  store i16 %32, ptr %33, align 2, !tbaa !45
  %34 = add nuw nsw i32 %9, 4
  %35 = add i32 %10, 4
  %36 = icmp eq i32 %35, %7
  br i1 %36, label %37, label %8, !llvm.loop !47

37:                                               ; preds = %8
  %38 = icmp eq i32 %4, 0
  br i1 %38, label %53, label %39

39:                                               ; preds = %37, %3
  %40 = phi i32 [ 0, %3 ], [ %34, %37 ]
  %41 = icmp ne i32 %4, 0
  tail call void @llvm.assume(i1 %41)
  br label %42

42:                                               ; preds = %42, %39
  %43 = phi i32 [ %50, %42 ], [ %40, %39 ]
  %44 = phi i32 [ %51, %42 ], [ 0, %39 ]
  %45 = trunc i32 %43 to i16
  %46 = mul i16 %45, 37
  %47 = getelementptr inbounds nuw i16, ptr @dot.a, i32 %43
  store i16 %46, ptr %47, align 2, !tbaa !45
  %48 = sub i16 1000, %45
  %49 = getelementptr inbounds nuw i16, ptr @dot.b, i32 %43
  store i16 %48, ptr %49, align 2, !tbaa !45
  %50 = add nuw nsw i32 %43, 1
  %51 = add i32 %44, 1
  %52 = icmp eq i32 %51, %4
  br i1 %52, label %53, label %42, !llvm.loop !48

53:                                               ; preds = %42, %37
  %54 = and i32 %0, 1
  %55 = icmp eq i32 %0, 1
  br i1 %55, label %60, label %56

56:                                               ; preds = %53
  %57 = and i32 %0, 2147483646
  br label %84

58:                                               ; preds = %84
  %59 = icmp eq i32 %54, 0
  br i1 %59, label %76, label %60

60:                                               ; preds = %58, %53
  %61 = phi i32 [ 0, %53 ], [ %112, %58 ]
  %62 = phi i32 [ 0, %53 ], [ %111, %58 ]
  %63 = phi i64 [ 0, %53 ], [ %108, %58 ]
  %64 = icmp ne i32 %54, 0
  tail call void @llvm.assume(i1 %64)
  %65 = getelementptr inbounds nuw i16, ptr @dot.a, i32 %61
  %66 = load i16, ptr %65, align 2, !tbaa !45
  %67 = sext i16 %66 to i64
  %68 = getelementptr inbounds nuw i16, ptr @dot.b, i32 %61
  %69 = load i16, ptr %68, align 2, !tbaa !45
  %70 = sext i16 %69 to i64
  %71 = mul nsw i64 %70, %67
  %72 = add nsw i64 %71, %63
  %73 = icmp sgt i16 %66, %69
  %74 = zext i1 %73 to i32
  %75 = add nuw nsw i32 %62, %74
  br label %76

76:                                               ; preds = %58, %60
  %77 = phi i64 [ %108, %58 ], [ %72, %60 ]
  %78 = phi i32 [ %111, %58 ], [ %75, %60 ]
  %79 = mul nsw i64 %77, 10
  %80 = zext nneg i32 %78 to i64
  %81 = add nsw i64 %79, %80
  br label %82

82:                                               ; preds = %1, %76
  %83 = phi i64 [ %81, %76 ], [ 0, %1 ]
  ret i64 %83

84:                                               ; preds = %84, %56
  %85 = phi i32 [ 0, %56 ], [ %112, %84 ]
  %86 = phi i32 [ 0, %56 ], [ %111, %84 ]
  %87 = phi i64 [ 0, %56 ], [ %108, %84 ]
  %88 = phi i32 [ 0, %56 ], [ %113, %84 ]
  %89 = getelementptr inbounds nuw i16, ptr @dot.a, i32 %85
  %90 = load i16, ptr %89, align 4, !tbaa !45
  %91 = sext i16 %90 to i64
  %92 = getelementptr inbounds nuw i16, ptr @dot.b, i32 %85
  %93 = load i16, ptr %92, align 4, !tbaa !45
  %94 = sext i16 %93 to i64
  %95 = mul nsw i64 %94, %91
  %96 = add nsw i64 %95, %87
  %97 = icmp sgt i16 %90, %93
  %98 = zext i1 %97 to i32
  %99 = add nuw nsw i32 %86, %98
  %100 = or disjoint i32 %85, 1
  %101 = getelementptr inbounds nuw i16, ptr @dot.a, i32 %100
  %102 = load i16, ptr %101, align 2, !tbaa !45
  %103 = sext i16 %102 to i64
  %104 = getelementptr inbounds nuw i16, ptr @dot.b, i32 %100
  %105 = load i16, ptr %104, align 2, !tbaa !45
  %106 = sext i16 %105 to i64
  %107 = mul nsw i64 %106, %103
  %108 = add nsw i64 %107, %96
  %109 = icmp sgt i16 %102, %105
  %110 = zext i1 %109 to i32
  %111 = add nuw nsw i32 %99, %110
  %112 = add nuw nsw i32 %85, 2
  %113 = add i32 %88, 2
  %114 = icmp eq i32 %113, %57
  br i1 %114, label %58, label %84, !llvm.loop !49
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #6 = { nounwind }

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
!11 = distinct !{!11, !9}
!12 = distinct !{!12, !9}
!13 = distinct !{!13, !9}
!14 = distinct !{!14, !9}
!15 = !{!16, !16, i64 0}
!16 = !{!"float", !4, i64 0}
!17 = distinct !{!17, !9}
!18 = distinct !{!18, !9}
!19 = distinct !{!19, !9}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.unroll.disable"}
!22 = distinct !{!22, !9}
!23 = distinct !{!23, !9}
!24 = distinct !{!24, !21}
!25 = distinct !{!25, !9}
!26 = distinct !{!26, !9}
!27 = distinct !{!27, !21}
!28 = distinct !{!28, !9}
!29 = distinct !{!29, !9}
!30 = distinct !{!30, !9}
!31 = distinct !{!31, !9}
!32 = distinct !{!32, !9}
!33 = distinct !{!33, !9}
!34 = distinct !{!34, !21}
!35 = distinct !{!35, !9}
!36 = distinct !{!36, !9}
!37 = distinct !{!37, !9}
!38 = distinct !{!38, !9}
!39 = !{!4, !4, i64 0}
!40 = distinct !{!40, !9}
!41 = distinct !{!41, !9}
!42 = distinct !{!42, !9}
!43 = distinct !{!43, !9}
!44 = distinct !{!44, !9}
!45 = !{!46, !46, i64 0}
!46 = !{!"short", !4, i64 0}
!47 = distinct !{!47, !9}
!48 = distinct !{!48, !21}
!49 = distinct !{!49, !9}
