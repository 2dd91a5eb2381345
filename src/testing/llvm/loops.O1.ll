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
  br i1 %2, label %3, label %32

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ 0, %3 ], [ %30, %5 ]
  %7 = trunc i64 %6 to i8
  %8 = mul i8 %7, 31
  %9 = add i8 %8, 7
  %10 = trunc nuw nsw i64 %6 to i32
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %10
  store i8 %9, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %10
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %10, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %10
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %10
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %10, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %10
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %10 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %10
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %32, label %5, !llvm.loop !15

32:                                               ; preds = %5, %1
  %33 = icmp sgt i32 %0, 0
  br i1 %33, label %40, label %38

34:                                               ; preds = %40
  %35 = shl nsw i32 %47, 8
  %36 = zext i8 %48 to i32
  %37 = or disjoint i32 %35, %36
  br label %38

38:                                               ; preds = %34, %32
  %39 = phi i32 [ 0, %32 ], [ %37, %34 ]
  ret i32 %39

40:                                               ; preds = %32, %40
  %41 = phi i32 [ %49, %40 ], [ 0, %32 ]
  %42 = phi i8 [ %48, %40 ], [ 0, %32 ]
  %43 = phi i32 [ %47, %40 ], [ 0, %32 ]
  %44 = getelementptr inbounds nuw i8, ptr @b8, i32 %41
  %45 = load i8, ptr %44, align 1, !tbaa !6
  %46 = zext i8 %45 to i32
  %47 = add nuw nsw i32 %43, %46
  %48 = xor i8 %45, %42
  %49 = add nuw nsw i32 %41, 1
  %50 = icmp eq i32 %49, %0
  br i1 %50, label %34, label %40, !llvm.loop !18
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @largest(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %32

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ 0, %3 ], [ %30, %5 ]
  %7 = trunc i64 %6 to i8
  %8 = mul i8 %7, 31
  %9 = add i8 %8, 7
  %10 = trunc nuw nsw i64 %6 to i32
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %10
  store i8 %9, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %10
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %10, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %10
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %10
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %10, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %10
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %10 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %10
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %32, label %5, !llvm.loop !15

32:                                               ; preds = %5, %1
  %33 = icmp sgt i32 %0, 0
  br i1 %33, label %42, label %40

34:                                               ; preds = %42
  %35 = sext i16 %54 to i32
  %36 = zext i8 %57 to i32
  %37 = xor i32 %35, %36
  %38 = xor i32 %37, %50
  %39 = xor i32 %38, %51
  br label %40

40:                                               ; preds = %34, %32
  %41 = phi i32 [ 32512, %32 ], [ %39, %34 ]
  ret i32 %41

42:                                               ; preds = %32, %42
  %43 = phi i32 [ %58, %42 ], [ 0, %32 ]
  %44 = phi i8 [ %57, %42 ], [ -1, %32 ]
  %45 = phi i16 [ %54, %42 ], [ -32768, %32 ]
  %46 = phi i32 [ %51, %42 ], [ 2147483647, %32 ]
  %47 = phi i32 [ %50, %42 ], [ -2147483648, %32 ]
  %48 = getelementptr inbounds nuw i32, ptr @w32, i32 %43
  %49 = load i32, ptr %48, align 4, !tbaa !2
  %50 = tail call i32 @llvm.smax.i32(i32 %49, i32 %47)
  %51 = tail call i32 @llvm.smin.i32(i32 %49, i32 %46)
  %52 = getelementptr inbounds nuw i16, ptr @h16, i32 %43
  %53 = load i16, ptr %52, align 2, !tbaa !7
  %54 = tail call i16 @llvm.smax.i16(i16 %53, i16 %45)
  %55 = getelementptr inbounds nuw i8, ptr @b8, i32 %43
  %56 = load i8, ptr %55, align 1, !tbaa !6
  %57 = tail call i8 @llvm.umin.i8(i8 %56, i8 %44)
  %58 = add nuw nsw i32 %43, 1
  %59 = icmp eq i32 %58, %0
  br i1 %59, label %34, label %42, !llvm.loop !19
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden float @smallest_float(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %32

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ 0, %3 ], [ %30, %5 ]
  %7 = trunc i64 %6 to i8
  %8 = mul i8 %7, 31
  %9 = add i8 %8, 7
  %10 = trunc nuw nsw i64 %6 to i32
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %10
  store i8 %9, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %10
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %10, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %10
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %10
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %10, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %10
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %10 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %10
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %32, label %5, !llvm.loop !15

32:                                               ; preds = %5, %1
  %33 = icmp sgt i32 %0, 0
  br i1 %33, label %36, label %34

34:                                               ; preds = %36, %32
  %35 = phi float [ 0x46293E5940000000, %32 ], [ %42, %36 ]
  ret float %35

36:                                               ; preds = %32, %36
  %37 = phi i32 [ %43, %36 ], [ 0, %32 ]
  %38 = phi float [ %42, %36 ], [ 0x46293E5940000000, %32 ]
  %39 = getelementptr inbounds nuw float, ptr @f32, i32 %37
  %40 = load float, ptr %39, align 4, !tbaa !11
  %41 = fcmp olt float %40, %38
  %42 = select i1 %41, float %40, float %38
  %43 = add nuw nsw i32 %37, 1
  %44 = icmp eq i32 %43, %0
  br i1 %44, label %34, label %36, !llvm.loop !20
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @counts(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %32

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ 0, %3 ], [ %30, %5 ]
  %7 = trunc i64 %6 to i8
  %8 = mul i8 %7, 31
  %9 = add i8 %8, 7
  %10 = trunc nuw nsw i64 %6 to i32
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %10
  store i8 %9, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %10
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %10, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %10
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %10
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %10, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %10
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %10 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %10
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %32, label %5, !llvm.loop !15

32:                                               ; preds = %5, %1
  %33 = icmp sgt i32 %0, 0
  br i1 %33, label %39, label %37

34:                                               ; preds = %39
  %35 = mul nuw nsw i32 %46, 1000
  %36 = add nuw nsw i32 %35, %51
  br label %37

37:                                               ; preds = %34, %32
  %38 = phi i32 [ 0, %32 ], [ %36, %34 ]
  ret i32 %38

39:                                               ; preds = %32, %39
  %40 = phi i32 [ %52, %39 ], [ 0, %32 ]
  %41 = phi i32 [ %51, %39 ], [ 0, %32 ]
  %42 = phi i32 [ %46, %39 ], [ 0, %32 ]
  %43 = getelementptr inbounds nuw i32, ptr @w32, i32 %40
  %44 = load i32, ptr %43, align 4, !tbaa !2
  %45 = and i32 %44, 1
  %46 = add nuw nsw i32 %45, %42
  %47 = getelementptr inbounds nuw double, ptr @f64, i32 %40
  %48 = load double, ptr %47, align 8, !tbaa !13
  %49 = fcmp ogt double %48, 1.000000e+02
  %50 = zext i1 %49 to i32
  %51 = add nuw nsw i32 %41, %50
  %52 = add nuw nsw i32 %40, 1
  %53 = icmp eq i32 %52, %0
  br i1 %53, label %34, label %39, !llvm.loop !21
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden zeroext i1 @any(i32 noundef %0, i8 noundef zeroext %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %33

4:                                                ; preds = %2
  %5 = zext nneg i32 %0 to i64
  br label %6

6:                                                ; preds = %6, %4
  %7 = phi i64 [ 0, %4 ], [ %31, %6 ]
  %8 = trunc i64 %7 to i8
  %9 = mul i8 %8, 31
  %10 = add i8 %9, 7
  %11 = trunc nuw nsw i64 %7 to i32
  %12 = getelementptr inbounds nuw i8, ptr @b8, i32 %11
  store i8 %10, ptr %12, align 1, !tbaa !6
  %13 = trunc i64 %7 to i16
  %14 = mul i16 %13, 1103
  %15 = add i16 %14, -20000
  %16 = getelementptr inbounds nuw i16, ptr @h16, i32 %11
  store i16 %15, ptr %16, align 2, !tbaa !7
  %17 = mul i32 %11, -1640531535
  %18 = ashr i32 %17, 4
  %19 = getelementptr inbounds nuw i32, ptr @w32, i32 %11
  store i32 %18, ptr %19, align 4, !tbaa !2
  %20 = mul nuw nsw i64 %7, 12345
  %21 = mul i64 %20, %7
  %22 = add nsw i64 %21, -1000
  %23 = getelementptr inbounds nuw i64, ptr @l64, i32 %11
  store i64 %22, ptr %23, align 8, !tbaa !9
  %24 = urem i32 %11, 37
  %25 = uitofp nneg i32 %24 to float
  %26 = tail call float @llvm.fmuladd.f32(float %25, float 5.000000e-01, float -7.000000e+00)
  %27 = getelementptr inbounds nuw float, ptr @f32, i32 %11
  store float %26, ptr %27, align 4, !tbaa !11
  %28 = uitofp nneg i32 %11 to double
  %29 = tail call double @llvm.fmuladd.f64(double %28, double 2.500000e-01, double -3.000000e+00)
  %30 = getelementptr inbounds nuw double, ptr @f64, i32 %11
  store double %29, ptr %30, align 8, !tbaa !13
  %31 = add nuw nsw i64 %7, 1
  %32 = icmp eq i64 %31, %5
  br i1 %32, label %33, label %6, !llvm.loop !15

33:                                               ; preds = %6, %2
  %34 = icmp sgt i32 %0, 0
  br i1 %34, label %37, label %35

35:                                               ; preds = %37, %33
  %36 = phi i1 [ false, %33 ], [ %43, %37 ]
  ret i1 %36

37:                                               ; preds = %33, %37
  %38 = phi i32 [ %44, %37 ], [ 0, %33 ]
  %39 = phi i1 [ %43, %37 ], [ false, %33 ]
  %40 = getelementptr inbounds nuw i8, ptr @b8, i32 %38
  %41 = load i8, ptr %40, align 1, !tbaa !6
  %42 = icmp eq i8 %41, %1
  %43 = or i1 %39, %42
  %44 = add nuw nsw i32 %38, 1
  %45 = icmp eq i32 %44, %0
  br i1 %45, label %35, label %37, !llvm.loop !22
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @bitmix(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %32

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ 0, %3 ], [ %30, %5 ]
  %7 = trunc i64 %6 to i8
  %8 = mul i8 %7, 31
  %9 = add i8 %8, 7
  %10 = trunc nuw nsw i64 %6 to i32
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %10
  store i8 %9, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %10
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %10, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %10
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %10
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %10, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %10
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %10 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %10
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %32, label %5, !llvm.loop !15

32:                                               ; preds = %5, %1
  %33 = icmp sgt i32 %0, 0
  br i1 %33, label %36, label %34

34:                                               ; preds = %36, %32
  %35 = phi i32 [ 0, %32 ], [ %49, %36 ]
  ret i32 %35

36:                                               ; preds = %32, %36
  %37 = phi i32 [ %49, %36 ], [ 0, %32 ]
  %38 = phi i32 [ %50, %36 ], [ 0, %32 ]
  %39 = getelementptr inbounds nuw i32, ptr @w32, i32 %38
  %40 = load i32, ptr %39, align 4, !tbaa !2
  %41 = lshr i32 %40, 15
  %42 = xor i32 %41, %40
  %43 = mul i32 %42, 739982445
  %44 = mul i32 %42, -639408128
  %45 = lshr i32 %43, 21
  %46 = or disjoint i32 %45, %44
  %47 = xor i32 %38, -1
  %48 = and i32 %46, %47
  %49 = add i32 %48, %37
  %50 = add nuw nsw i32 %38, 1
  %51 = icmp eq i32 %50, %0
  br i1 %51, label %34, label %36, !llvm.loop !23
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @saturated(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %32

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ 0, %3 ], [ %30, %5 ]
  %7 = trunc i64 %6 to i8
  %8 = mul i8 %7, 31
  %9 = add i8 %8, 7
  %10 = trunc nuw nsw i64 %6 to i32
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %10
  store i8 %9, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %10
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %10, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %10
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %10
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %10, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %10
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %10 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %10
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %32, label %5, !llvm.loop !15

32:                                               ; preds = %5, %1
  %33 = icmp sgt i32 %0, 0
  br i1 %33, label %36, label %34

34:                                               ; preds = %36, %32
  %35 = phi i32 [ 0, %32 ], [ %46, %36 ]
  ret i32 %35

36:                                               ; preds = %32, %36
  %37 = phi i32 [ %46, %36 ], [ 0, %32 ]
  %38 = phi i32 [ %47, %36 ], [ 0, %32 ]
  %39 = getelementptr inbounds nuw i8, ptr @b8, i32 %38
  %40 = load i8, ptr %39, align 1, !tbaa !6
  %41 = tail call i8 @llvm.uadd.sat.i8(i8 %40, i8 -56)
  %42 = zext i8 %41 to i32
  %43 = tail call i32 @llvm.usub.sat.i32(i32 %42, i32 250)
  %44 = trunc nuw nsw i32 %43 to i8
  store i8 %44, ptr %39, align 1, !tbaa !6
  %45 = add nuw nsw i32 %37, %42
  %46 = add nuw nsw i32 %45, %43
  %47 = add nuw nsw i32 %38, 1
  %48 = icmp eq i32 %47, %0
  br i1 %48, label %34, label %36, !llvm.loop !24
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden double @converted(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %32

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ 0, %3 ], [ %30, %5 ]
  %7 = trunc i64 %6 to i8
  %8 = mul i8 %7, 31
  %9 = add i8 %8, 7
  %10 = trunc nuw nsw i64 %6 to i32
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %10
  store i8 %9, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %10
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %10, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %10
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %10
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %10, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %10
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %10 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %10
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %32, label %5, !llvm.loop !15

32:                                               ; preds = %5, %1
  %33 = icmp sgt i32 %0, 0
  br i1 %33, label %39, label %34

34:                                               ; preds = %39, %32
  %35 = phi double [ 0.000000e+00, %32 ], [ %58, %39 ]
  %36 = load float, ptr getelementptr inbounds nuw (i8, ptr @f32, i32 12), align 4, !tbaa !11
  %37 = fpext float %36 to double
  %38 = fadd double %35, %37
  ret double %38

39:                                               ; preds = %32, %39
  %40 = phi i32 [ %59, %39 ], [ 0, %32 ]
  %41 = phi double [ %58, %39 ], [ 0.000000e+00, %32 ]
  %42 = getelementptr inbounds nuw i32, ptr @w32, i32 %40
  %43 = load i32, ptr %42, align 4, !tbaa !2
  %44 = sitofp i32 %43 to double
  %45 = getelementptr inbounds nuw float, ptr @f32, i32 %40
  %46 = load float, ptr %45, align 4, !tbaa !11
  %47 = fpext float %46 to double
  %48 = tail call double @llvm.fmuladd.f64(double %44, double 5.000000e-01, double %47)
  %49 = getelementptr inbounds nuw double, ptr @f64, i32 %40
  store double %48, ptr %49, align 8, !tbaa !13
  %50 = fptosi double %48 to i32
  %51 = sitofp i32 %50 to float
  store float %51, ptr %45, align 4, !tbaa !11
  %52 = fptosi float %51 to i32
  store i32 %52, ptr %42, align 4, !tbaa !2
  %53 = trunc i32 %52 to i16
  %54 = getelementptr inbounds nuw i16, ptr @h16, i32 %40
  store i16 %53, ptr %54, align 2, !tbaa !7
  %55 = shl i32 %52, 16
  %56 = ashr exact i32 %55, 16
  %57 = sitofp i32 %56 to double
  %58 = fadd double %41, %57
  %59 = add nuw nsw i32 %40, 1
  %60 = icmp eq i32 %59, %0
  br i1 %60, label %34, label %39, !llvm.loop !25
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @conditional(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %32

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ 0, %3 ], [ %30, %5 ]
  %7 = trunc i64 %6 to i8
  %8 = mul i8 %7, 31
  %9 = add i8 %8, 7
  %10 = trunc nuw nsw i64 %6 to i32
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %10
  store i8 %9, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %10
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %10, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %10
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %10
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %10, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %10
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %10 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %10
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %32, label %5, !llvm.loop !15

32:                                               ; preds = %5, %1
  %33 = icmp sgt i32 %0, 0
  br i1 %33, label %36, label %34

34:                                               ; preds = %54, %32
  %35 = icmp sgt i32 %0, 0
  br i1 %35, label %59, label %57

36:                                               ; preds = %32, %54
  %37 = phi i32 [ %55, %54 ], [ 0, %32 ]
  %38 = getelementptr inbounds nuw i32, ptr @w32, i32 %37
  %39 = load i32, ptr %38, align 4, !tbaa !2
  %40 = icmp slt i32 %39, 0
  br i1 %40, label %41, label %44

41:                                               ; preds = %36
  %42 = sub nsw i32 0, %39
  %43 = lshr i32 %42, 1
  br label %52

44:                                               ; preds = %36
  %45 = getelementptr inbounds nuw i8, ptr @b8, i32 %37
  %46 = load i8, ptr %45, align 1, !tbaa !6
  %47 = zext i8 %46 to i32
  %48 = and i32 %47, 4
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %54, label %50

50:                                               ; preds = %44
  %51 = mul nuw nsw i32 %47, 3
  br label %52

52:                                               ; preds = %50, %41
  %53 = phi i32 [ %43, %41 ], [ %51, %50 ]
  store i32 %53, ptr %38, align 4, !tbaa !2
  br label %54

54:                                               ; preds = %52, %44
  %55 = add nuw nsw i32 %37, 1
  %56 = icmp eq i32 %55, %0
  br i1 %56, label %34, label %36, !llvm.loop !26

57:                                               ; preds = %59, %34
  %58 = phi i32 [ 0, %34 ], [ %65, %59 ]
  ret i32 %58

59:                                               ; preds = %34, %59
  %60 = phi i32 [ %66, %59 ], [ 0, %34 ]
  %61 = phi i32 [ %65, %59 ], [ 0, %34 ]
  %62 = getelementptr inbounds nuw i32, ptr @w32, i32 %60
  %63 = load i32, ptr %62, align 4, !tbaa !2
  %64 = add nsw i32 %63, %60
  %65 = xor i32 %64, %61
  %66 = add nuw nsw i32 %60, 1
  %67 = icmp eq i32 %66, %0
  br i1 %67, label %57, label %59, !llvm.loop !27
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @reversed(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %32

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ 0, %3 ], [ %30, %5 ]
  %7 = trunc i64 %6 to i8
  %8 = mul i8 %7, 31
  %9 = add i8 %8, 7
  %10 = trunc nuw nsw i64 %6 to i32
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %10
  store i8 %9, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %10
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %10, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %10
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %10
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %10, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %10
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %10 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %10
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %32, label %5, !llvm.loop !15

32:                                               ; preds = %5, %1
  %33 = sdiv i32 %0, 2
  %34 = icmp sgt i32 %0, 1
  br i1 %34, label %35, label %37

35:                                               ; preds = %32
  %36 = getelementptr i32, ptr @w32, i32 %0
  br label %39

37:                                               ; preds = %39, %32
  %38 = icmp sgt i32 %0, 0
  br i1 %38, label %50, label %48

39:                                               ; preds = %35, %39
  %40 = phi i32 [ 0, %35 ], [ %46, %39 ]
  %41 = getelementptr inbounds nuw i32, ptr @w32, i32 %40
  %42 = load i32, ptr %41, align 4, !tbaa !2
  %43 = xor i32 %40, -1
  %44 = getelementptr i32, ptr %36, i32 %43
  %45 = load i32, ptr %44, align 4, !tbaa !2
  store i32 %45, ptr %41, align 4, !tbaa !2
  store i32 %42, ptr %44, align 4, !tbaa !2
  %46 = add nuw nsw i32 %40, 1
  %47 = icmp eq i32 %46, %33
  br i1 %47, label %37, label %39, !llvm.loop !28

48:                                               ; preds = %50, %37
  %49 = phi i32 [ 0, %37 ], [ %56, %50 ]
  ret i32 %49

50:                                               ; preds = %37, %50
  %51 = phi i32 [ %57, %50 ], [ 0, %37 ]
  %52 = phi i32 [ %56, %50 ], [ 0, %37 ]
  %53 = mul nsw i32 %52, 5
  %54 = getelementptr inbounds nuw i32, ptr @w32, i32 %51
  %55 = load i32, ptr %54, align 4, !tbaa !2
  %56 = add nsw i32 %55, %53
  %57 = add nuw nsw i32 %51, 1
  %58 = icmp eq i32 %57, %0
  br i1 %58, label %48, label %50, !llvm.loop !29
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i64 @wide(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %32

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ 0, %3 ], [ %30, %5 ]
  %7 = trunc i64 %6 to i8
  %8 = mul i8 %7, 31
  %9 = add i8 %8, 7
  %10 = trunc nuw nsw i64 %6 to i32
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %10
  store i8 %9, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %10
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %10, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %10
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %10
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %10, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %10
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %10 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %10
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %32, label %5, !llvm.loop !15

32:                                               ; preds = %5, %1
  %33 = icmp sgt i32 %0, 0
  br i1 %33, label %36, label %34

34:                                               ; preds = %53, %32
  %35 = phi i64 [ 0, %32 ], [ %56, %53 ]
  ret i64 %35

36:                                               ; preds = %32, %53
  %37 = phi i32 [ %57, %53 ], [ 0, %32 ]
  %38 = phi i64 [ %56, %53 ], [ 0, %32 ]
  %39 = getelementptr inbounds nuw i32, ptr @w32, i32 %37
  %40 = load i32, ptr %39, align 4, !tbaa !2
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds nuw i8, ptr @b8, i32 %37
  %43 = load i8, ptr %42, align 1, !tbaa !6
  %44 = zext i8 %43 to i64
  %45 = mul nsw i64 %44, %41
  %46 = getelementptr inbounds nuw i64, ptr @l64, i32 %37
  %47 = load i64, ptr %46, align 8, !tbaa !9
  %48 = icmp sgt i64 %47, 5000
  br i1 %48, label %53, label %49

49:                                               ; preds = %36
  %50 = getelementptr inbounds nuw i16, ptr @h16, i32 %37
  %51 = load i16, ptr %50, align 2, !tbaa !7
  %52 = sext i16 %51 to i64
  br label %53

53:                                               ; preds = %36, %49
  %54 = phi i64 [ %52, %49 ], [ %47, %36 ]
  %55 = add i64 %45, %38
  %56 = add i64 %55, %54
  %57 = add nuw nsw i32 %37, 1
  %58 = icmp eq i32 %57, %0
  br i1 %58, label %34, label %36, !llvm.loop !30
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @absolute(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %32

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ 0, %3 ], [ %30, %5 ]
  %7 = trunc i64 %6 to i8
  %8 = mul i8 %7, 31
  %9 = add i8 %8, 7
  %10 = trunc nuw nsw i64 %6 to i32
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %10
  store i8 %9, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %10
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %10, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %10
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %10
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %10, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %10
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %10 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %10
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %32, label %5, !llvm.loop !15

32:                                               ; preds = %5, %1
  %33 = icmp sgt i32 %0, 1
  br i1 %33, label %36, label %34

34:                                               ; preds = %36, %32
  %35 = phi i32 [ 0, %32 ], [ %52, %36 ]
  ret i32 %35

36:                                               ; preds = %32, %36
  %37 = phi i32 [ %53, %36 ], [ 1, %32 ]
  %38 = phi i32 [ %52, %36 ], [ 0, %32 ]
  %39 = getelementptr inbounds nuw i32, ptr @w32, i32 %37
  %40 = load i32, ptr %39, align 4, !tbaa !2
  %41 = ashr i32 %40, 8
  %42 = tail call i32 @llvm.abs.i32(i32 %41, i1 true)
  %43 = add nsw i32 %42, %38
  %44 = getelementptr inbounds nuw i8, ptr @b8, i32 %37
  %45 = load i8, ptr %44, align 1, !tbaa !6
  %46 = zext i8 %45 to i32
  %47 = getelementptr i8, ptr %44, i32 -1
  %48 = load i8, ptr %47, align 1, !tbaa !6
  %49 = zext i8 %48 to i32
  %50 = sub nsw i32 %46, %49
  %51 = tail call i32 @llvm.abs.i32(i32 %50, i1 true)
  %52 = add nsw i32 %43, %51
  %53 = add nuw nsw i32 %37, 1
  %54 = icmp eq i32 %53, %0
  br i1 %54, label %34, label %36, !llvm.loop !31
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #3

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @interleaved(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca [128 x i8], align 16
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %34

4:                                                ; preds = %1
  %5 = mul nuw nsw i32 %0, 3
  %6 = zext nneg i32 %5 to i64
  br label %7

7:                                                ; preds = %7, %4
  %8 = phi i64 [ 0, %4 ], [ %32, %7 ]
  %9 = trunc i64 %8 to i8
  %10 = mul i8 %9, 31
  %11 = add i8 %10, 7
  %12 = trunc nuw nsw i64 %8 to i32
  %13 = getelementptr inbounds nuw i8, ptr @b8, i32 %12
  store i8 %11, ptr %13, align 1, !tbaa !6
  %14 = trunc i64 %8 to i16
  %15 = mul i16 %14, 1103
  %16 = add i16 %15, -20000
  %17 = getelementptr inbounds nuw i16, ptr @h16, i32 %12
  store i16 %16, ptr %17, align 2, !tbaa !7
  %18 = mul i32 %12, -1640531535
  %19 = ashr i32 %18, 4
  %20 = getelementptr inbounds nuw i32, ptr @w32, i32 %12
  store i32 %19, ptr %20, align 4, !tbaa !2
  %21 = mul nuw nsw i64 %8, 12345
  %22 = mul i64 %21, %8
  %23 = add nsw i64 %22, -1000
  %24 = getelementptr inbounds nuw i64, ptr @l64, i32 %12
  store i64 %23, ptr %24, align 8, !tbaa !9
  %25 = urem i32 %12, 37
  %26 = uitofp nneg i32 %25 to float
  %27 = tail call float @llvm.fmuladd.f32(float %26, float 5.000000e-01, float -7.000000e+00)
  %28 = getelementptr inbounds nuw float, ptr @f32, i32 %12
  store float %27, ptr %28, align 4, !tbaa !11
  %29 = uitofp nneg i32 %12 to double
  %30 = tail call double @llvm.fmuladd.f64(double %29, double 2.500000e-01, double -3.000000e+00)
  %31 = getelementptr inbounds nuw double, ptr @f64, i32 %12
  store double %30, ptr %31, align 8, !tbaa !13
  %32 = add nuw nsw i64 %8, 1
  %33 = icmp eq i64 %32, %6
  br i1 %33, label %34, label %7, !llvm.loop !15

34:                                               ; preds = %7, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #5
  %35 = icmp sgt i32 %0, 0
  br i1 %35, label %38, label %36

36:                                               ; preds = %38, %34
  %37 = icmp sgt i32 %0, 0
  br i1 %37, label %62, label %60

38:                                               ; preds = %34, %38
  %39 = phi i32 [ %58, %38 ], [ 0, %34 ]
  %40 = mul nuw nsw i32 %39, 3
  %41 = getelementptr inbounds nuw i8, ptr @b8, i32 %40
  %42 = load i8, ptr %41, align 1, !tbaa !6
  %43 = zext i8 %42 to i16
  %44 = mul nuw nsw i16 %43, 77
  %45 = getelementptr inbounds nuw i8, ptr %41, i32 1
  %46 = load i8, ptr %45, align 1, !tbaa !6
  %47 = zext i8 %46 to i16
  %48 = mul nuw i16 %47, 150
  %49 = add nuw i16 %48, %44
  %50 = getelementptr inbounds nuw i8, ptr %41, i32 2
  %51 = load i8, ptr %50, align 1, !tbaa !6
  %52 = zext i8 %51 to i16
  %53 = mul nuw nsw i16 %52, 29
  %54 = add nuw i16 %49, %53
  %55 = lshr i16 %54, 8
  %56 = trunc nuw i16 %55 to i8
  %57 = getelementptr inbounds nuw i8, ptr %2, i32 %39
  store i8 %56, ptr %57, align 1, !tbaa !6
  %58 = add nuw nsw i32 %39, 1
  %59 = icmp eq i32 %58, %0
  br i1 %59, label %36, label %38, !llvm.loop !32

60:                                               ; preds = %62, %36
  %61 = phi i32 [ 0, %36 ], [ %69, %62 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #5
  ret i32 %61

62:                                               ; preds = %36, %62
  %63 = phi i32 [ %70, %62 ], [ 0, %36 ]
  %64 = phi i32 [ %69, %62 ], [ 0, %36 ]
  %65 = mul nsw i32 %64, 3
  %66 = getelementptr inbounds nuw i8, ptr %2, i32 %63
  %67 = load i8, ptr %66, align 1, !tbaa !6
  %68 = zext i8 %67 to i32
  %69 = add nsw i32 %65, %68
  %70 = add nuw nsw i32 %63, 1
  %71 = icmp eq i32 %70, %0
  br i1 %71, label %60, label %62, !llvm.loop !33
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @found(i32 noundef %0) local_unnamed_addr #0 {
  br label %2

2:                                                ; preds = %2, %1
  %3 = phi i64 [ 0, %1 ], [ %27, %2 ]
  %4 = trunc i64 %3 to i8
  %5 = mul i8 %4, 31
  %6 = add i8 %5, 7
  %7 = trunc nuw nsw i64 %3 to i32
  %8 = getelementptr inbounds nuw i8, ptr @b8, i32 %7
  store i8 %6, ptr %8, align 1, !tbaa !6
  %9 = trunc i64 %3 to i16
  %10 = mul i16 %9, 1103
  %11 = add i16 %10, -20000
  %12 = getelementptr inbounds nuw i16, ptr @h16, i32 %7
  store i16 %11, ptr %12, align 2, !tbaa !7
  %13 = mul i32 %7, -1640531535
  %14 = ashr i32 %13, 4
  %15 = getelementptr inbounds nuw i32, ptr @w32, i32 %7
  store i32 %14, ptr %15, align 4, !tbaa !2
  %16 = mul nuw nsw i64 %3, 12345
  %17 = mul i64 %16, %3
  %18 = add nsw i64 %17, -1000
  %19 = getelementptr inbounds nuw i64, ptr @l64, i32 %7
  store i64 %18, ptr %19, align 8, !tbaa !9
  %20 = urem i32 %7, 37
  %21 = uitofp nneg i32 %20 to float
  %22 = tail call float @llvm.fmuladd.f32(float %21, float 5.000000e-01, float -7.000000e+00)
  %23 = getelementptr inbounds nuw float, ptr @f32, i32 %7
  store float %22, ptr %23, align 4, !tbaa !11
  %24 = uitofp nneg i32 %7 to double
  %25 = tail call double @llvm.fmuladd.f64(double %24, double 2.500000e-01, double -3.000000e+00)
  %26 = getelementptr inbounds nuw double, ptr @f64, i32 %7
  store double %25, ptr %26, align 8, !tbaa !13
  %27 = add nuw nsw i64 %3, 1
  %28 = icmp eq i64 %27, 97
  br i1 %28, label %29, label %2, !llvm.loop !15

29:                                               ; preds = %2
  %30 = getelementptr inbounds i32, ptr @w32, i32 %0
  %31 = load i32, ptr %30, align 4, !tbaa !2
  br label %32

32:                                               ; preds = %29, %37
  %33 = phi i32 [ 0, %29 ], [ %38, %37 ]
  %34 = getelementptr inbounds nuw i32, ptr @w32, i32 %33
  %35 = load i32, ptr %34, align 4, !tbaa !2
  %36 = icmp eq i32 %35, %31
  br i1 %36, label %40, label %37

37:                                               ; preds = %32
  %38 = add nuw nsw i32 %33, 1
  %39 = icmp eq i32 %38, 97
  br i1 %39, label %40, label %32, !llvm.loop !34

40:                                               ; preds = %32, %37
  %41 = phi i32 [ %33, %32 ], [ -1, %37 ]
  ret i32 %41
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

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind }

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
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.mustprogress"}
!17 = !{!"llvm.loop.unroll.disable"}
!18 = distinct !{!18, !16, !17}
!19 = distinct !{!19, !16, !17}
!20 = distinct !{!20, !16, !17}
!21 = distinct !{!21, !16, !17}
!22 = distinct !{!22, !16, !17}
!23 = distinct !{!23, !16, !17}
!24 = distinct !{!24, !16, !17}
!25 = distinct !{!25, !16, !17}
!26 = distinct !{!26, !16, !17}
!27 = distinct !{!27, !16, !17}
!28 = distinct !{!28, !16, !17}
!29 = distinct !{!29, !16, !17}
!30 = distinct !{!30, !16, !17}
!31 = distinct !{!31, !16, !17}
!32 = distinct !{!32, !16, !17}
!33 = distinct !{!33, !16, !17}
!34 = distinct !{!34, !16, !17}
