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
  br i1 %2, label %3, label %11

3:                                                ; preds = %1
  %4 = shl nuw i32 %0, 3
  br label %5

5:                                                ; preds = %3, %13
  %6 = phi i32 [ 0, %3 ], [ %14, %13 ]
  %7 = shl i32 %6, 7
  %8 = getelementptr i8, ptr @product.c, i32 %7
  %9 = getelementptr inbounds nuw [16 x double], ptr @product.a, i32 %6
  %10 = getelementptr inbounds nuw [16 x double], ptr @product.b, i32 %6
  tail call void @llvm.memset.p0.i32(ptr align 16 %8, i8 0, i32 %4, i1 false), !tbaa !6
  br label %16

11:                                               ; preds = %13, %1
  %12 = icmp sgt i32 %0, 0
  br i1 %12, label %26, label %30

13:                                               ; preds = %16
  %14 = add nuw nsw i32 %6, 1
  %15 = icmp eq i32 %14, %0
  br i1 %15, label %11, label %5, !llvm.loop !8

16:                                               ; preds = %5, %16
  %17 = phi i32 [ 0, %5 ], [ %24, %16 ]
  %18 = add nuw nsw i32 %17, %6
  %19 = uitofp nneg i32 %18 to double
  %20 = getelementptr inbounds nuw double, ptr %9, i32 %17
  store double %19, ptr %20, align 8, !tbaa !6
  %21 = sub nsw i32 %6, %17
  %22 = sitofp i32 %21 to double
  %23 = getelementptr inbounds nuw double, ptr %10, i32 %17
  store double %22, ptr %23, align 8, !tbaa !6
  %24 = add nuw nsw i32 %17, 1
  %25 = icmp eq i32 %24, %0
  br i1 %25, label %13, label %16, !llvm.loop !11

26:                                               ; preds = %11, %37
  %27 = phi i32 [ %38, %37 ], [ 0, %11 ]
  %28 = getelementptr inbounds nuw [16 x double], ptr @product.a, i32 %27
  %29 = getelementptr inbounds nuw [16 x double], ptr @product.c, i32 %27
  br label %32

30:                                               ; preds = %37, %11
  %31 = icmp sgt i32 %0, 0
  br i1 %31, label %54, label %52

32:                                               ; preds = %26, %40
  %33 = phi i32 [ 0, %26 ], [ %41, %40 ]
  %34 = getelementptr inbounds nuw double, ptr %28, i32 %33
  %35 = load double, ptr %34, align 8, !tbaa !6
  %36 = getelementptr inbounds nuw [16 x double], ptr @product.b, i32 %33
  br label %43

37:                                               ; preds = %40
  %38 = add nuw nsw i32 %27, 1
  %39 = icmp eq i32 %38, %0
  br i1 %39, label %30, label %26, !llvm.loop !12

40:                                               ; preds = %43
  %41 = add nuw nsw i32 %33, 1
  %42 = icmp eq i32 %41, %0
  br i1 %42, label %37, label %32, !llvm.loop !13

43:                                               ; preds = %32, %43
  %44 = phi i32 [ 0, %32 ], [ %50, %43 ]
  %45 = getelementptr inbounds nuw double, ptr %36, i32 %44
  %46 = load double, ptr %45, align 8, !tbaa !6
  %47 = getelementptr inbounds nuw double, ptr %29, i32 %44
  %48 = load double, ptr %47, align 8, !tbaa !6
  %49 = tail call double @llvm.fmuladd.f64(double %35, double %46, double %48)
  store double %49, ptr %47, align 8, !tbaa !6
  %50 = add nuw nsw i32 %44, 1
  %51 = icmp eq i32 %50, %0
  br i1 %51, label %40, label %43, !llvm.loop !14

52:                                               ; preds = %54, %30
  %53 = phi double [ 0.000000e+00, %30 ], [ %65, %54 ]
  ret double %53

54:                                               ; preds = %30, %54
  %55 = phi i32 [ %66, %54 ], [ 0, %30 ]
  %56 = phi double [ %65, %54 ], [ 0.000000e+00, %30 ]
  %57 = getelementptr inbounds nuw [16 x double], ptr @product.c, i32 %55
  %58 = getelementptr inbounds nuw double, ptr %57, i32 %55
  %59 = load double, ptr %58, align 8, !tbaa !6
  %60 = xor i32 %55, -1
  %61 = getelementptr double, ptr %57, i32 %0
  %62 = getelementptr double, ptr %61, i32 %60
  %63 = load double, ptr %62, align 8, !tbaa !6
  %64 = tail call double @llvm.fmuladd.f64(double %63, double 5.000000e-01, double %59)
  %65 = fadd double %56, %64
  %66 = add nuw nsw i32 %55, 1
  %67 = icmp eq i32 %66, %0
  br i1 %67, label %52, label %54, !llvm.loop !15
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
  br i1 %5, label %16, label %18

6:                                                ; preds = %1, %6
  %7 = phi i32 [ 0, %1 ], [ %14, %6 ]
  %8 = uitofp nneg i32 %7 to float
  %9 = fmul float %8, 5.000000e-01
  %10 = getelementptr inbounds nuw float, ptr %2, i32 %7
  store float %9, ptr %10, align 4, !tbaa !16
  %11 = sub nuw nsw i32 64, %7
  %12 = uitofp nneg i32 %11 to float
  %13 = getelementptr inbounds nuw float, ptr %3, i32 %7
  store float %12, ptr %13, align 4, !tbaa !16
  %14 = add nuw nsw i32 %7, 1
  %15 = icmp eq i32 %14, 64
  br i1 %15, label %4, label %6, !llvm.loop !18

16:                                               ; preds = %4, %24
  %17 = phi i32 [ %25, %24 ], [ 0, %4 ]
  br label %27

18:                                               ; preds = %24, %4
  %19 = getelementptr inbounds nuw i8, ptr %3, i32 12
  %20 = load float, ptr %19, align 4, !tbaa !16
  %21 = getelementptr inbounds nuw i8, ptr %3, i32 252
  %22 = load float, ptr %21, align 4, !tbaa !16
  %23 = fadd float %20, %22
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #6
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #6
  ret float %23

24:                                               ; preds = %27
  %25 = add nuw nsw i32 %17, 1
  %26 = icmp eq i32 %25, %0
  br i1 %26, label %18, label %16, !llvm.loop !19

27:                                               ; preds = %16, %27
  %28 = phi i32 [ 0, %16 ], [ %34, %27 ]
  %29 = getelementptr inbounds nuw float, ptr %3, i32 %28
  %30 = load float, ptr %29, align 4, !tbaa !16
  %31 = getelementptr inbounds nuw float, ptr %2, i32 %28
  %32 = load float, ptr %31, align 4, !tbaa !16
  %33 = tail call float @llvm.fmuladd.f32(float %30, float 5.000000e-01, float %32)
  store float %33, ptr %29, align 4, !tbaa !16
  %34 = add nuw nsw i32 %28, 1
  %35 = icmp eq i32 %34, 64
  br i1 %35, label %24, label %27, !llvm.loop !20
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @transpose(i32 noundef %0) local_unnamed_addr #3 {
  %2 = alloca [16 x [16 x i32]], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #6
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %8

4:                                                ; preds = %1, %10
  %5 = phi i32 [ %11, %10 ], [ 0, %1 ]
  %6 = mul nuw nsw i32 %5, %0
  %7 = getelementptr inbounds nuw [16 x i32], ptr %2, i32 %5
  br label %13

8:                                                ; preds = %10, %1
  %9 = icmp sgt i32 %0, 0
  br i1 %9, label %19, label %25

10:                                               ; preds = %13
  %11 = add nuw nsw i32 %5, 1
  %12 = icmp eq i32 %11, %0
  br i1 %12, label %8, label %4, !llvm.loop !21

13:                                               ; preds = %4, %13
  %14 = phi i32 [ 0, %4 ], [ %17, %13 ]
  %15 = add nuw nsw i32 %14, %6
  %16 = getelementptr inbounds nuw i32, ptr %7, i32 %14
  store i32 %15, ptr %16, align 4, !tbaa !2
  %17 = add nuw nsw i32 %14, 1
  %18 = icmp eq i32 %17, %0
  br i1 %18, label %10, label %13, !llvm.loop !22

19:                                               ; preds = %8, %27
  %20 = phi i32 [ %28, %27 ], [ 0, %8 ]
  %21 = getelementptr inbounds nuw i32, ptr %2, i32 %20
  %22 = icmp eq i32 %20, 0
  br i1 %22, label %27, label %23

23:                                               ; preds = %19
  %24 = getelementptr inbounds nuw [16 x i32], ptr %2, i32 %20
  br label %30

25:                                               ; preds = %27, %8
  %26 = icmp sgt i32 %0, 0
  br i1 %26, label %38, label %42

27:                                               ; preds = %30, %19
  %28 = add nuw nsw i32 %20, 1
  %29 = icmp eq i32 %28, %0
  br i1 %29, label %25, label %19, !llvm.loop !23

30:                                               ; preds = %23, %30
  %31 = phi i32 [ 0, %23 ], [ %36, %30 ]
  %32 = getelementptr inbounds nuw i32, ptr %24, i32 %31
  %33 = load i32, ptr %32, align 4, !tbaa !2
  %34 = getelementptr inbounds nuw [16 x i32], ptr %21, i32 %31
  %35 = load i32, ptr %34, align 4, !tbaa !2
  store i32 %35, ptr %32, align 4, !tbaa !2
  store i32 %33, ptr %34, align 4, !tbaa !2
  %36 = add nuw nsw i32 %31, 1
  %37 = icmp eq i32 %36, %20
  br i1 %37, label %27, label %30, !llvm.loop !24

38:                                               ; preds = %25, %44
  %39 = phi i32 [ %45, %44 ], [ 0, %25 ]
  %40 = phi i32 [ %53, %44 ], [ 0, %25 ]
  %41 = getelementptr inbounds nuw [16 x i32], ptr %2, i32 %39
  br label %47

42:                                               ; preds = %44, %25
  %43 = phi i32 [ 0, %25 ], [ %53, %44 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #6
  ret i32 %43

44:                                               ; preds = %47
  %45 = add nuw nsw i32 %39, 1
  %46 = icmp eq i32 %45, %0
  br i1 %46, label %42, label %38, !llvm.loop !25

47:                                               ; preds = %38, %47
  %48 = phi i32 [ 0, %38 ], [ %54, %47 ]
  %49 = phi i32 [ %40, %38 ], [ %53, %47 ]
  %50 = mul nsw i32 %49, 3
  %51 = getelementptr inbounds nuw i32, ptr %41, i32 %48
  %52 = load i32, ptr %51, align 4, !tbaa !2
  %53 = add nsw i32 %52, %50
  %54 = add nuw nsw i32 %48, 1
  %55 = icmp eq i32 %54, %0
  br i1 %55, label %44, label %47, !llvm.loop !26
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden double @determinant(i32 noundef %0) local_unnamed_addr #3 {
  %2 = alloca [8 x [8 x double]], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #6
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %8

4:                                                ; preds = %1, %11
  %5 = phi i32 [ %12, %11 ], [ 0, %1 ]
  %6 = mul nuw nsw i32 %5, 3
  %7 = getelementptr inbounds nuw [8 x double], ptr %2, i32 %5
  br label %14

8:                                                ; preds = %11, %1
  %9 = icmp sgt i32 %0, 0
  %10 = tail call i32 @llvm.smax.i32(i32 %0, i32 0)
  br label %26

11:                                               ; preds = %14
  %12 = add nuw nsw i32 %5, 1
  %13 = icmp eq i32 %12, %0
  br i1 %13, label %8, label %4, !llvm.loop !27

14:                                               ; preds = %4, %14
  %15 = phi i32 [ 0, %4 ], [ %24, %14 ]
  %16 = mul nuw nsw i32 %15, %15
  %17 = add nuw nsw i32 %16, %6
  %18 = urem i32 %17, 7
  %19 = icmp eq i32 %5, %15
  %20 = zext i1 %19 to i32
  %21 = add nuw nsw i32 %18, %20
  %22 = uitofp nneg i32 %21 to double
  %23 = getelementptr inbounds nuw double, ptr %7, i32 %15
  store double %22, ptr %23, align 8, !tbaa !6
  %24 = add nuw nsw i32 %15, 1
  %25 = icmp eq i32 %24, %0
  br i1 %25, label %11, label %14, !llvm.loop !28

26:                                               ; preds = %8, %96
  %27 = phi double [ %97, %96 ], [ 1.000000e+00, %8 ]
  %28 = phi i32 [ %31, %96 ], [ 0, %8 ]
  %29 = icmp eq i32 %28, %10
  br i1 %29, label %98, label %30

30:                                               ; preds = %26
  %31 = add nuw i32 %28, 1
  %32 = getelementptr inbounds nuw double, ptr %2, i32 %28
  %33 = getelementptr double, ptr %2, i32 %28
  %34 = icmp slt i32 %31, %0
  br i1 %34, label %41, label %35

35:                                               ; preds = %41, %30
  %36 = phi i32 [ %28, %30 ], [ %51, %41 ]
  %37 = getelementptr inbounds [8 x double], ptr %2, i32 %36
  %38 = getelementptr inbounds nuw double, ptr %37, i32 %28
  %39 = load double, ptr %38, align 8, !tbaa !6
  %40 = fcmp une double %39, 0.000000e+00
  br i1 %40, label %54, label %96

41:                                               ; preds = %30, %41
  %42 = phi i32 [ %52, %41 ], [ %31, %30 ]
  %43 = phi i32 [ %51, %41 ], [ %28, %30 ]
  %44 = getelementptr inbounds nuw [8 x double], ptr %32, i32 %42
  %45 = load double, ptr %44, align 8, !tbaa !6
  %46 = tail call double @llvm.fabs.f64(double %45)
  %47 = getelementptr [8 x double], ptr %33, i32 %43
  %48 = load double, ptr %47, align 8, !tbaa !6
  %49 = tail call double @llvm.fabs.f64(double %48)
  %50 = fcmp ogt double %46, %49
  %51 = select i1 %50, i32 %42, i32 %43
  %52 = add nuw nsw i32 %42, 1
  %53 = icmp eq i32 %52, %0
  br i1 %53, label %35, label %41, !llvm.loop !29

54:                                               ; preds = %35
  %55 = icmp eq i32 %36, %28
  br i1 %55, label %69, label %56

56:                                               ; preds = %54
  br i1 %9, label %57, label %59

57:                                               ; preds = %56
  %58 = getelementptr inbounds nuw [8 x double], ptr %2, i32 %28
  br label %61

59:                                               ; preds = %61, %56
  %60 = fneg double %27
  br label %69

61:                                               ; preds = %57, %61
  %62 = phi i32 [ 0, %57 ], [ %67, %61 ]
  %63 = getelementptr inbounds nuw double, ptr %58, i32 %62
  %64 = load double, ptr %63, align 8, !tbaa !6
  %65 = getelementptr inbounds nuw double, ptr %37, i32 %62
  %66 = load double, ptr %65, align 8, !tbaa !6
  store double %66, ptr %63, align 8, !tbaa !6
  store double %64, ptr %65, align 8, !tbaa !6
  %67 = add nuw nsw i32 %62, 1
  %68 = icmp eq i32 %67, %0
  br i1 %68, label %59, label %61, !llvm.loop !30

69:                                               ; preds = %59, %54
  %70 = phi double [ %60, %59 ], [ %27, %54 ]
  %71 = getelementptr inbounds nuw [8 x double], ptr %2, i32 %28
  %72 = getelementptr inbounds nuw double, ptr %71, i32 %28
  %73 = load double, ptr %72, align 8, !tbaa !6
  %74 = fmul double %70, %73
  %75 = icmp slt i32 %31, %0
  br i1 %75, label %76, label %96

76:                                               ; preds = %69, %84
  %77 = phi i32 [ %85, %84 ], [ %31, %69 ]
  %78 = getelementptr inbounds nuw [8 x double], ptr %2, i32 %77
  %79 = getelementptr inbounds nuw double, ptr %78, i32 %28
  %80 = load double, ptr %79, align 8, !tbaa !6
  %81 = load double, ptr %72, align 8, !tbaa !6
  %82 = fneg double %80
  %83 = fdiv double %82, %81
  br label %87

84:                                               ; preds = %87
  %85 = add nuw nsw i32 %77, 1
  %86 = icmp eq i32 %85, %0
  br i1 %86, label %96, label %76, !llvm.loop !31

87:                                               ; preds = %76, %87
  %88 = phi i32 [ %28, %76 ], [ %94, %87 ]
  %89 = getelementptr inbounds nuw double, ptr %71, i32 %88
  %90 = load double, ptr %89, align 8, !tbaa !6
  %91 = getelementptr inbounds nuw double, ptr %78, i32 %88
  %92 = load double, ptr %91, align 8, !tbaa !6
  %93 = tail call double @llvm.fmuladd.f64(double %83, double %90, double %92)
  store double %93, ptr %91, align 8, !tbaa !6
  %94 = add nuw nsw i32 %88, 1
  %95 = icmp slt i32 %94, %0
  br i1 %95, label %87, label %84, !llvm.loop !32

96:                                               ; preds = %84, %69, %35
  %97 = phi double [ %27, %35 ], [ %74, %69 ], [ %74, %84 ]
  br i1 %40, label %26, label %98, !llvm.loop !33

98:                                               ; preds = %26, %96
  %99 = phi double [ %27, %26 ], [ %97, %96 ]
  %100 = icmp slt i32 %28, %0
  br i1 %100, label %105, label %101

101:                                              ; preds = %98
  %102 = fmul double %99, 1.000000e+03
  %103 = tail call double @llvm.round.f64(double %102)
  %104 = fdiv double %103, 1.000000e+03
  br label %105

105:                                              ; preds = %98, %101
  %106 = phi double [ %104, %101 ], [ 0.000000e+00, %98 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #6
  ret double %106
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
  br i1 %7, label %26, label %23

8:                                                ; preds = %11
  %9 = add nuw nsw i32 %3, 1
  %10 = icmp eq i32 %9, 20
  br i1 %10, label %6, label %2, !llvm.loop !34

11:                                               ; preds = %2, %11
  %12 = phi i32 [ 0, %2 ], [ %19, %11 ]
  %13 = mul nuw nsw i32 %12, 3
  %14 = add nuw nsw i32 %13, %4
  %15 = urem i32 %14, 5
  %16 = icmp eq i32 %15, 0
  %17 = zext i1 %16 to i8
  %18 = getelementptr inbounds nuw i8, ptr %5, i32 %12
  store i8 %17, ptr %18, align 1, !tbaa !35
  %19 = add nuw nsw i32 %12, 1
  %20 = icmp eq i32 %19, 20
  br i1 %20, label %8, label %11, !llvm.loop !36

21:                                               ; preds = %41
  %22 = icmp eq i32 %30, %0
  br i1 %22, label %23, label %26, !llvm.loop !37

23:                                               ; preds = %21, %6
  %24 = and i32 %0, 1
  %25 = getelementptr inbounds nuw [20 x [20 x i8]], ptr @stencil.cells, i32 %24
  br label %81

26:                                               ; preds = %6, %21
  %27 = phi i32 [ %30, %21 ], [ 0, %6 ]
  %28 = and i32 %27, 1
  %29 = getelementptr inbounds nuw [20 x [20 x i8]], ptr @stencil.cells, i32 %28
  %30 = add nuw nsw i32 %27, 1
  %31 = and i32 %30, 1
  %32 = getelementptr inbounds nuw [20 x [20 x i8]], ptr @stencil.cells, i32 %31
  br label %33

33:                                               ; preds = %26, %41
  %34 = phi i32 [ 0, %26 ], [ %42, %41 ]
  %35 = add nuw nsw i32 %34, 20
  %36 = getelementptr inbounds nuw [20 x i8], ptr %32, i32 %34
  %37 = getelementptr inbounds nuw [20 x i8], ptr %29, i32 %34
  br label %38

38:                                               ; preds = %33, %75
  %39 = phi i32 [ 0, %33 ], [ %79, %75 ]
  %40 = add nuw nsw i32 %39, 20
  br label %44

41:                                               ; preds = %75
  %42 = add nuw nsw i32 %34, 1
  %43 = icmp eq i32 %42, 20
  br i1 %43, label %21, label %33, !llvm.loop !38

44:                                               ; preds = %38, %51
  %45 = phi i32 [ -1, %38 ], [ %52, %51 ]
  %46 = phi i32 [ 0, %38 ], [ %67, %51 ]
  %47 = add nsw i32 %35, %45
  %48 = urem i32 %47, 20
  %49 = getelementptr inbounds nuw [20 x i8], ptr %29, i32 %48
  br label %54

50:                                               ; preds = %51
  switch i32 %67, label %74 [
    i32 3, label %75
    i32 2, label %70
  ]

51:                                               ; preds = %66
  %52 = add nsw i32 %45, 1
  %53 = icmp eq i32 %52, 2
  br i1 %53, label %50, label %44, !llvm.loop !39

54:                                               ; preds = %44, %66
  %55 = phi i32 [ -1, %44 ], [ %68, %66 ]
  %56 = phi i32 [ %46, %44 ], [ %67, %66 ]
  %57 = or i32 %55, %45
  %58 = icmp eq i32 %57, 0
  br i1 %58, label %66, label %59

59:                                               ; preds = %54
  %60 = add nsw i32 %40, %55
  %61 = urem i32 %60, 20
  %62 = getelementptr inbounds nuw i8, ptr %49, i32 %61
  %63 = load i8, ptr %62, align 1, !tbaa !35
  %64 = zext i8 %63 to i32
  %65 = add nsw i32 %56, %64
  br label %66

66:                                               ; preds = %59, %54
  %67 = phi i32 [ %65, %59 ], [ %56, %54 ]
  %68 = add nsw i32 %55, 1
  %69 = icmp eq i32 %68, 2
  br i1 %69, label %51, label %54, !llvm.loop !40

70:                                               ; preds = %50
  %71 = getelementptr inbounds nuw i8, ptr %37, i32 %39
  %72 = load i8, ptr %71, align 1, !tbaa !35
  %73 = icmp ne i8 %72, 0
  br label %75

74:                                               ; preds = %50
  br label %75

75:                                               ; preds = %50, %74, %70
  %76 = phi i1 [ true, %50 ], [ %73, %70 ], [ false, %74 ]
  %77 = zext i1 %76 to i8
  %78 = getelementptr inbounds nuw i8, ptr %36, i32 %39
  store i8 %77, ptr %78, align 1, !tbaa !35
  %79 = add nuw nsw i32 %39, 1
  %80 = icmp eq i32 %79, 20
  br i1 %80, label %41, label %38, !llvm.loop !41

81:                                               ; preds = %23, %87
  %82 = phi i32 [ 0, %23 ], [ %88, %87 ]
  %83 = phi i32 [ 0, %23 ], [ %97, %87 ]
  %84 = getelementptr inbounds nuw [20 x i8], ptr %25, i32 %82
  %85 = add nuw nsw i32 %82, 1
  br label %90

86:                                               ; preds = %87
  ret i32 %97

87:                                               ; preds = %90
  %88 = add nuw nsw i32 %82, 1
  %89 = icmp eq i32 %88, 20
  br i1 %89, label %86, label %81, !llvm.loop !42

90:                                               ; preds = %81, %90
  %91 = phi i32 [ 0, %81 ], [ %98, %90 ]
  %92 = phi i32 [ %83, %81 ], [ %97, %90 ]
  %93 = getelementptr inbounds nuw i8, ptr %84, i32 %91
  %94 = load i8, ptr %93, align 1, !tbaa !35
  %95 = zext i8 %94 to i32
  %96 = mul nuw nsw i32 %85, %95
  %97 = add nsw i32 %96, %92
  %98 = add nuw nsw i32 %91, 1
  %99 = icmp eq i32 %98, 20
  br i1 %99, label %87, label %90, !llvm.loop !43
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i64 @dot(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %5, label %3

3:                                                ; preds = %5, %1
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %20, label %18

5:                                                ; preds = %1, %5
  %6 = phi i32 [ %12, %5 ], [ 0, %1 ]
  %7 = trunc i32 %6 to i16
  %8 = mul i16 %7, 37
  %9 = getelementptr inbounds nuw i16, ptr @dot.a, i32 %6
  store i16 %8, ptr %9, align 2, !tbaa !44
  %10 = sub i16 1000, %7
  %11 = getelementptr inbounds nuw i16, ptr @dot.b, i32 %6
  store i16 %10, ptr %11, align 2, !tbaa !44
  %12 = add nuw nsw i32 %6, 1
  %13 = icmp eq i32 %12, %0
  br i1 %13, label %3, label %5, !llvm.loop !46

14:                                               ; preds = %20
  %15 = mul nsw i64 %31, 10
  %16 = zext nneg i32 %34 to i64
  %17 = add nsw i64 %15, %16
  br label %18

18:                                               ; preds = %14, %3
  %19 = phi i64 [ 0, %3 ], [ %17, %14 ]
  ret i64 %19

20:                                               ; preds = %3, %20
  %21 = phi i32 [ %35, %20 ], [ 0, %3 ]
  %22 = phi i32 [ %34, %20 ], [ 0, %3 ]
  %23 = phi i64 [ %31, %20 ], [ 0, %3 ]
  %24 = getelementptr inbounds nuw i16, ptr @dot.a, i32 %21
  %25 = load i16, ptr %24, align 2, !tbaa !44
  %26 = sext i16 %25 to i64
  %27 = getelementptr inbounds nuw i16, ptr @dot.b, i32 %21
  %28 = load i16, ptr %27, align 2, !tbaa !44
  %29 = sext i16 %28 to i64
  %30 = mul nsw i64 %29, %26
  %31 = add nsw i64 %30, %23
  %32 = icmp sgt i16 %25, %28
  %33 = zext i1 %32 to i32
  %34 = add nuw nsw i32 %22, %33
  %35 = add nuw nsw i32 %21, 1
  %36 = icmp eq i32 %35, %0
  br i1 %36, label %14, label %20, !llvm.loop !47
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #5

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
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
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !9, !10}
!12 = distinct !{!12, !9, !10}
!13 = distinct !{!13, !9, !10}
!14 = distinct !{!14, !9, !10}
!15 = distinct !{!15, !9, !10}
!16 = !{!17, !17, i64 0}
!17 = !{!"float", !4, i64 0}
!18 = distinct !{!18, !9, !10}
!19 = distinct !{!19, !9, !10}
!20 = distinct !{!20, !9, !10}
!21 = distinct !{!21, !9, !10}
!22 = distinct !{!22, !9, !10}
!23 = distinct !{!23, !9, !10}
!24 = distinct !{!24, !9, !10}
!25 = distinct !{!25, !9, !10}
!26 = distinct !{!26, !9, !10}
!27 = distinct !{!27, !9, !10}
!28 = distinct !{!28, !9, !10}
!29 = distinct !{!29, !9, !10}
!30 = distinct !{!30, !9, !10}
!31 = distinct !{!31, !9, !10}
!32 = distinct !{!32, !9, !10}
!33 = distinct !{!33, !9, !10}
!34 = distinct !{!34, !9, !10}
!35 = !{!4, !4, i64 0}
!36 = distinct !{!36, !9, !10}
!37 = distinct !{!37, !9, !10}
!38 = distinct !{!38, !9, !10}
!39 = distinct !{!39, !9, !10}
!40 = distinct !{!40, !9, !10}
!41 = distinct !{!41, !9, !10}
!42 = distinct !{!42, !9, !10}
!43 = distinct !{!43, !9, !10}
!44 = !{!45, !45, i64 0}
!45 = !{!"short", !4, i64 0}
!46 = distinct !{!46, !9, !10}
!47 = distinct !{!47, !9, !10}
