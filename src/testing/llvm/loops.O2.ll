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
  br i1 %2, label %3, label %63

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ 0, %3 ], [ %30, %5 ]
  %7 = trunc nuw nsw i64 %6 to i32
  %8 = trunc i64 %6 to i8
  %9 = mul i8 %8, 31
  %10 = add i8 %9, 7
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %7
  store i8 %10, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %7
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %7, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %7
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %7
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %7, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %7
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %7 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %7
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %32, label %5, !llvm.loop !15

32:                                               ; preds = %5
  %33 = and i32 %0, 3
  %34 = icmp ult i32 %0, 4
  br i1 %34, label %39, label %35

35:                                               ; preds = %32
  %36 = and i32 %0, 2147483644
  br label %65

37:                                               ; preds = %65
  %38 = icmp eq i32 %33, 0
  br i1 %38, label %57, label %39

39:                                               ; preds = %37, %32
  %40 = phi i32 [ 0, %32 ], [ %93, %37 ]
  %41 = phi i8 [ 0, %32 ], [ %92, %37 ]
  %42 = phi i32 [ 0, %32 ], [ %91, %37 ]
  %43 = icmp ne i32 %33, 0
  tail call void @llvm.assume(i1 %43)
  br label %44

44:                                               ; preds = %44, %39
  %45 = phi i32 [ %54, %44 ], [ %40, %39 ]
  %46 = phi i8 [ %53, %44 ], [ %41, %39 ]
  %47 = phi i32 [ %52, %44 ], [ %42, %39 ]
  %48 = phi i32 [ %55, %44 ], [ 0, %39 ]
  %49 = getelementptr inbounds nuw i8, ptr @b8, i32 %45
  %50 = load i8, ptr %49, align 1, !tbaa !6
  %51 = zext i8 %50 to i32
  %52 = add nuw nsw i32 %47, %51
  %53 = xor i8 %50, %46
  %54 = add nuw nsw i32 %45, 1
  %55 = add i32 %48, 1
  %56 = icmp eq i32 %55, %33
  br i1 %56, label %57, label %44, !llvm.loop !17

57:                                               ; preds = %44, %37
  %58 = phi i32 [ %91, %37 ], [ %52, %44 ]
  %59 = phi i8 [ %92, %37 ], [ %53, %44 ]
  %60 = shl nsw i32 %58, 8
  %61 = zext i8 %59 to i32
  %62 = or disjoint i32 %60, %61
  br label %63

63:                                               ; preds = %1, %57
  %64 = phi i32 [ %62, %57 ], [ 0, %1 ]
  ret i32 %64

65:                                               ; preds = %65, %35
  %66 = phi i32 [ 0, %35 ], [ %93, %65 ]
  %67 = phi i8 [ 0, %35 ], [ %92, %65 ]
  %68 = phi i32 [ 0, %35 ], [ %91, %65 ]
  %69 = phi i32 [ 0, %35 ], [ %94, %65 ]
  %70 = getelementptr inbounds nuw i8, ptr @b8, i32 %66
  %71 = load i8, ptr %70, align 4, !tbaa !6
  %72 = zext i8 %71 to i32
  %73 = add nuw nsw i32 %68, %72
  %74 = xor i8 %71, %67
  %75 = getelementptr inbounds nuw i8, ptr @b8, i32 %66
  %76 = getelementptr inbounds nuw i8, ptr %75, i32 1
  %77 = load i8, ptr %76, align 1, !tbaa !6
  %78 = zext i8 %77 to i32
  %79 = add nuw nsw i32 %73, %78
  %80 = xor i8 %77, %74
  %81 = getelementptr inbounds nuw i8, ptr @b8, i32 %66
  %82 = getelementptr inbounds nuw i8, ptr %81, i32 2
  %83 = load i8, ptr %82, align 2, !tbaa !6
  %84 = zext i8 %83 to i32
  %85 = add nuw nsw i32 %79, %84
  %86 = xor i8 %83, %80
  %87 = getelementptr inbounds nuw i8, ptr @b8, i32 %66
  %88 = getelementptr inbounds nuw i8, ptr %87, i32 3
  %89 = load i8, ptr %88, align 1, !tbaa !6
  %90 = zext i8 %89 to i32
  %91 = add nuw nsw i32 %85, %90
  %92 = xor i8 %89, %86
  %93 = add nuw nsw i32 %66, 4
  %94 = add i32 %69, 4
  %95 = icmp eq i32 %94, %36
  br i1 %95, label %37, label %65, !llvm.loop !19
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @largest(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %38

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ 0, %3 ], [ %30, %5 ]
  %7 = trunc nuw nsw i64 %6 to i32
  %8 = trunc i64 %6 to i8
  %9 = mul i8 %8, 31
  %10 = add i8 %9, 7
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %7
  store i8 %10, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %7
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %7, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %7
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %7
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %7, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %7
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %7 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %7
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %40, label %5, !llvm.loop !15

32:                                               ; preds = %40
  %33 = sext i16 %52 to i32
  %34 = zext i8 %55 to i32
  %35 = xor i32 %33, %34
  %36 = xor i32 %35, %48
  %37 = xor i32 %36, %49
  br label %38

38:                                               ; preds = %1, %32
  %39 = phi i32 [ %37, %32 ], [ 32512, %1 ]
  ret i32 %39

40:                                               ; preds = %5, %40
  %41 = phi i32 [ %56, %40 ], [ 0, %5 ]
  %42 = phi i8 [ %55, %40 ], [ -1, %5 ]
  %43 = phi i16 [ %52, %40 ], [ -32768, %5 ]
  %44 = phi i32 [ %49, %40 ], [ 2147483647, %5 ]
  %45 = phi i32 [ %48, %40 ], [ -2147483648, %5 ]
  %46 = getelementptr inbounds nuw i32, ptr @w32, i32 %41
  %47 = load i32, ptr %46, align 4, !tbaa !2
  %48 = tail call i32 @llvm.smax.i32(i32 %47, i32 %45)
  %49 = tail call i32 @llvm.smin.i32(i32 %47, i32 %44)
  %50 = getelementptr inbounds nuw i16, ptr @h16, i32 %41
  %51 = load i16, ptr %50, align 2, !tbaa !7
  %52 = tail call i16 @llvm.smax.i16(i16 %51, i16 %43)
  %53 = getelementptr inbounds nuw i8, ptr @b8, i32 %41
  %54 = load i8, ptr %53, align 1, !tbaa !6
  %55 = tail call i8 @llvm.umin.i8(i8 %54, i8 %42)
  %56 = add nuw nsw i32 %41, 1
  %57 = icmp eq i32 %56, %0
  br i1 %57, label %32, label %40, !llvm.loop !20
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden float @smallest_float(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %54

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ 0, %3 ], [ %30, %5 ]
  %7 = trunc nuw nsw i64 %6 to i32
  %8 = trunc i64 %6 to i8
  %9 = mul i8 %8, 31
  %10 = add i8 %9, 7
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %7
  store i8 %10, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %7
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %7, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %7
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %7
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %7, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %7
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %7 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %7
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %32, label %5, !llvm.loop !15

32:                                               ; preds = %5
  %33 = and i32 %0, 3
  %34 = icmp ult i32 %0, 4
  br i1 %34, label %39, label %35

35:                                               ; preds = %32
  %36 = and i32 %0, 2147483644
  br label %56

37:                                               ; preds = %56
  %38 = icmp eq i32 %33, 0
  br i1 %38, label %54, label %39

39:                                               ; preds = %37, %32
  %40 = phi i32 [ 0, %32 ], [ %79, %37 ]
  %41 = phi float [ 0x46293E5940000000, %32 ], [ %78, %37 ]
  %42 = icmp ne i32 %33, 0
  tail call void @llvm.assume(i1 %42)
  br label %43

43:                                               ; preds = %43, %39
  %44 = phi i32 [ %51, %43 ], [ %40, %39 ]
  %45 = phi float [ %50, %43 ], [ %41, %39 ]
  %46 = phi i32 [ %52, %43 ], [ 0, %39 ]
  %47 = getelementptr inbounds nuw float, ptr @f32, i32 %44
  %48 = load float, ptr %47, align 4, !tbaa !11
  %49 = fcmp olt float %48, %45
  %50 = select i1 %49, float %48, float %45
  %51 = add nuw nsw i32 %44, 1
  %52 = add i32 %46, 1
  %53 = icmp eq i32 %52, %33
  br i1 %53, label %54, label %43, !llvm.loop !21

54:                                               ; preds = %37, %43, %1
  %55 = phi float [ 0x46293E5940000000, %1 ], [ %78, %37 ], [ %50, %43 ]
  ret float %55

56:                                               ; preds = %56, %35
  %57 = phi i32 [ 0, %35 ], [ %79, %56 ]
  %58 = phi float [ 0x46293E5940000000, %35 ], [ %78, %56 ]
  %59 = phi i32 [ 0, %35 ], [ %80, %56 ]
  %60 = getelementptr inbounds nuw float, ptr @f32, i32 %57
  %61 = load float, ptr %60, align 16, !tbaa !11
  %62 = fcmp olt float %61, %58
  %63 = select i1 %62, float %61, float %58
  %64 = getelementptr inbounds nuw float, ptr @f32, i32 %57
  %65 = getelementptr inbounds nuw i8, ptr %64, i32 4
  %66 = load float, ptr %65, align 4, !tbaa !11
  %67 = fcmp olt float %66, %63
  %68 = select i1 %67, float %66, float %63
  %69 = getelementptr inbounds nuw float, ptr @f32, i32 %57
  %70 = getelementptr inbounds nuw i8, ptr %69, i32 8
  %71 = load float, ptr %70, align 8, !tbaa !11
  %72 = fcmp olt float %71, %68
  %73 = select i1 %72, float %71, float %68
  %74 = getelementptr inbounds nuw float, ptr @f32, i32 %57
  %75 = getelementptr inbounds nuw i8, ptr %74, i32 12
  %76 = load float, ptr %75, align 4, !tbaa !11
  %77 = fcmp olt float %76, %73
  %78 = select i1 %77, float %76, float %73
  %79 = add nuw nsw i32 %57, 4
  %80 = add i32 %59, 4
  %81 = icmp eq i32 %80, %36
  br i1 %81, label %37, label %56, !llvm.loop !22
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @counts(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %58

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ 0, %3 ], [ %30, %5 ]
  %7 = trunc nuw nsw i64 %6 to i32
  %8 = trunc i64 %6 to i8
  %9 = mul i8 %8, 31
  %10 = add i8 %9, 7
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %7
  store i8 %10, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %7
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %7, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %7
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %7
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %7, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %7
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %7 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %7
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %32, label %5, !llvm.loop !15

32:                                               ; preds = %5
  %33 = and i32 %0, 1
  %34 = icmp eq i32 %0, 1
  br i1 %34, label %39, label %35

35:                                               ; preds = %32
  %36 = and i32 %0, 2147483646
  br label %60

37:                                               ; preds = %60
  %38 = icmp eq i32 %33, 0
  br i1 %38, label %53, label %39

39:                                               ; preds = %37, %32
  %40 = phi i32 [ 0, %32 ], [ %84, %37 ]
  %41 = phi i32 [ 0, %32 ], [ %83, %37 ]
  %42 = phi i32 [ 0, %32 ], [ %78, %37 ]
  %43 = icmp ne i32 %33, 0
  tail call void @llvm.assume(i1 %43)
  %44 = getelementptr inbounds nuw i32, ptr @w32, i32 %40
  %45 = load i32, ptr %44, align 4, !tbaa !2
  %46 = and i32 %45, 1
  %47 = add nuw nsw i32 %46, %42
  %48 = getelementptr inbounds nuw double, ptr @f64, i32 %40
  %49 = load double, ptr %48, align 8, !tbaa !13
  %50 = fcmp ogt double %49, 1.000000e+02
  %51 = zext i1 %50 to i32
  %52 = add nuw nsw i32 %41, %51
  br label %53

53:                                               ; preds = %37, %39
  %54 = phi i32 [ %78, %37 ], [ %47, %39 ]
  %55 = phi i32 [ %83, %37 ], [ %52, %39 ]
  %56 = mul nuw nsw i32 %54, 1000
  %57 = add nuw nsw i32 %56, %55
  br label %58

58:                                               ; preds = %1, %53
  %59 = phi i32 [ %57, %53 ], [ 0, %1 ]
  ret i32 %59

60:                                               ; preds = %60, %35
  %61 = phi i32 [ 0, %35 ], [ %84, %60 ]
  %62 = phi i32 [ 0, %35 ], [ %83, %60 ]
  %63 = phi i32 [ 0, %35 ], [ %78, %60 ]
  %64 = phi i32 [ 0, %35 ], [ %85, %60 ]
  %65 = getelementptr inbounds nuw i32, ptr @w32, i32 %61
  %66 = load i32, ptr %65, align 8, !tbaa !2
  %67 = and i32 %66, 1
  %68 = add nuw nsw i32 %67, %63
  %69 = getelementptr inbounds nuw double, ptr @f64, i32 %61
  %70 = load double, ptr %69, align 16, !tbaa !13
  %71 = fcmp ogt double %70, 1.000000e+02
  %72 = zext i1 %71 to i32
  %73 = add nuw nsw i32 %62, %72
  %74 = or disjoint i32 %61, 1
  %75 = getelementptr inbounds nuw i32, ptr @w32, i32 %74
  %76 = load i32, ptr %75, align 4, !tbaa !2
  %77 = and i32 %76, 1
  %78 = add nuw nsw i32 %77, %68
  %79 = getelementptr inbounds nuw double, ptr @f64, i32 %74
  %80 = load double, ptr %79, align 8, !tbaa !13
  %81 = fcmp ogt double %80, 1.000000e+02
  %82 = zext i1 %81 to i32
  %83 = add nuw nsw i32 %73, %82
  %84 = add nuw nsw i32 %61, 2
  %85 = add i32 %64, 2
  %86 = icmp eq i32 %85, %36
  br i1 %86, label %37, label %60, !llvm.loop !23
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden zeroext i1 @any(i32 noundef %0, i8 noundef zeroext %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %55

4:                                                ; preds = %2
  %5 = zext nneg i32 %0 to i64
  br label %6

6:                                                ; preds = %6, %4
  %7 = phi i64 [ 0, %4 ], [ %31, %6 ]
  %8 = trunc nuw nsw i64 %7 to i32
  %9 = trunc i64 %7 to i8
  %10 = mul i8 %9, 31
  %11 = add i8 %10, 7
  %12 = getelementptr inbounds nuw i8, ptr @b8, i32 %8
  store i8 %11, ptr %12, align 1, !tbaa !6
  %13 = trunc i64 %7 to i16
  %14 = mul i16 %13, 1103
  %15 = add i16 %14, -20000
  %16 = getelementptr inbounds nuw i16, ptr @h16, i32 %8
  store i16 %15, ptr %16, align 2, !tbaa !7
  %17 = mul i32 %8, -1640531535
  %18 = ashr i32 %17, 4
  %19 = getelementptr inbounds nuw i32, ptr @w32, i32 %8
  store i32 %18, ptr %19, align 4, !tbaa !2
  %20 = mul nuw nsw i64 %7, 12345
  %21 = mul i64 %20, %7
  %22 = add nsw i64 %21, -1000
  %23 = getelementptr inbounds nuw i64, ptr @l64, i32 %8
  store i64 %22, ptr %23, align 8, !tbaa !9
  %24 = urem i32 %8, 37
  %25 = uitofp nneg i32 %24 to float
  %26 = tail call float @llvm.fmuladd.f32(float %25, float 5.000000e-01, float -7.000000e+00)
  %27 = getelementptr inbounds nuw float, ptr @f32, i32 %8
  store float %26, ptr %27, align 4, !tbaa !11
  %28 = uitofp nneg i32 %8 to double
  %29 = tail call double @llvm.fmuladd.f64(double %28, double 2.500000e-01, double -3.000000e+00)
  %30 = getelementptr inbounds nuw double, ptr @f64, i32 %8
  store double %29, ptr %30, align 8, !tbaa !13
  %31 = add nuw nsw i64 %7, 1
  %32 = icmp eq i64 %31, %5
  br i1 %32, label %33, label %6, !llvm.loop !15

33:                                               ; preds = %6
  %34 = and i32 %0, 3
  %35 = icmp ult i32 %0, 4
  br i1 %35, label %40, label %36

36:                                               ; preds = %33
  %37 = and i32 %0, 2147483644
  br label %57

38:                                               ; preds = %57
  %39 = icmp eq i32 %34, 0
  br i1 %39, label %55, label %40

40:                                               ; preds = %38, %33
  %41 = phi i32 [ 0, %33 ], [ %80, %38 ]
  %42 = phi i1 [ false, %33 ], [ %79, %38 ]
  %43 = icmp ne i32 %34, 0
  tail call void @llvm.assume(i1 %43)
  br label %44

44:                                               ; preds = %44, %40
  %45 = phi i32 [ %52, %44 ], [ %41, %40 ]
  %46 = phi i1 [ %51, %44 ], [ %42, %40 ]
  %47 = phi i32 [ %53, %44 ], [ 0, %40 ]
  %48 = getelementptr inbounds nuw i8, ptr @b8, i32 %45
  %49 = load i8, ptr %48, align 1, !tbaa !6
  %50 = icmp eq i8 %49, %1
  %51 = or i1 %46, %50
  %52 = add nuw nsw i32 %45, 1
  %53 = add i32 %47, 1
  %54 = icmp eq i32 %53, %34
  br i1 %54, label %55, label %44, !llvm.loop !24

55:                                               ; preds = %38, %44, %2
  %56 = phi i1 [ false, %2 ], [ %79, %38 ], [ %51, %44 ]
  ret i1 %56

57:                                               ; preds = %57, %36
  %58 = phi i32 [ 0, %36 ], [ %80, %57 ]
  %59 = phi i1 [ false, %36 ], [ %79, %57 ]
  %60 = phi i32 [ 0, %36 ], [ %81, %57 ]
  %61 = getelementptr inbounds nuw i8, ptr @b8, i32 %58
  %62 = load i8, ptr %61, align 4, !tbaa !6
  %63 = icmp eq i8 %62, %1
  %64 = or i1 %59, %63
  %65 = getelementptr inbounds nuw i8, ptr @b8, i32 %58
  %66 = getelementptr inbounds nuw i8, ptr %65, i32 1
  %67 = load i8, ptr %66, align 1, !tbaa !6
  %68 = icmp eq i8 %67, %1
  %69 = or i1 %64, %68
  %70 = getelementptr inbounds nuw i8, ptr @b8, i32 %58
  %71 = getelementptr inbounds nuw i8, ptr %70, i32 2
  %72 = load i8, ptr %71, align 2, !tbaa !6
  %73 = icmp eq i8 %72, %1
  %74 = or i1 %69, %73
  %75 = getelementptr inbounds nuw i8, ptr @b8, i32 %58
  %76 = getelementptr inbounds nuw i8, ptr %75, i32 3
  %77 = load i8, ptr %76, align 1, !tbaa !6
  %78 = icmp eq i8 %77, %1
  %79 = or i1 %74, %78
  %80 = add nuw nsw i32 %58, 4
  %81 = add i32 %60, 4
  %82 = icmp eq i32 %81, %37
  br i1 %82, label %38, label %57, !llvm.loop !25
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @bitmix(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %54

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ 0, %3 ], [ %30, %5 ]
  %7 = trunc nuw nsw i64 %6 to i32
  %8 = trunc i64 %6 to i8
  %9 = mul i8 %8, 31
  %10 = add i8 %9, 7
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %7
  store i8 %10, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %7
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %7, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %7
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %7
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %7, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %7
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %7 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %7
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %32, label %5, !llvm.loop !15

32:                                               ; preds = %5
  %33 = and i32 %0, 1
  %34 = icmp eq i32 %0, 1
  br i1 %34, label %39, label %35

35:                                               ; preds = %32
  %36 = and i32 %0, 2147483646
  br label %56

37:                                               ; preds = %56
  %38 = icmp eq i32 %33, 0
  br i1 %38, label %54, label %39

39:                                               ; preds = %37, %32
  %40 = phi i32 [ 0, %32 ], [ %82, %37 ]
  %41 = phi i32 [ 0, %32 ], [ %83, %37 ]
  %42 = icmp ne i32 %33, 0
  tail call void @llvm.assume(i1 %42)
  %43 = getelementptr inbounds nuw i32, ptr @w32, i32 %41
  %44 = load i32, ptr %43, align 4, !tbaa !2
  %45 = lshr i32 %44, 15
  %46 = xor i32 %45, %44
  %47 = mul i32 %46, 739982445
  %48 = mul i32 %46, -639408128
  %49 = lshr i32 %47, 21
  %50 = or disjoint i32 %49, %48
  %51 = xor i32 %41, -1
  %52 = and i32 %50, %51
  %53 = add i32 %52, %40
  br label %54

54:                                               ; preds = %39, %37, %1
  %55 = phi i32 [ 0, %1 ], [ %82, %37 ], [ %53, %39 ]
  ret i32 %55

56:                                               ; preds = %56, %35
  %57 = phi i32 [ 0, %35 ], [ %82, %56 ]
  %58 = phi i32 [ 0, %35 ], [ %83, %56 ]
  %59 = phi i32 [ 0, %35 ], [ %84, %56 ]
  %60 = getelementptr inbounds nuw i32, ptr @w32, i32 %58
  %61 = load i32, ptr %60, align 8, !tbaa !2
  %62 = lshr i32 %61, 15
  %63 = xor i32 %62, %61
  %64 = mul i32 %63, 739982445
  %65 = mul i32 %63, -639408128
  %66 = lshr i32 %64, 21
  %67 = or disjoint i32 %66, %65
  %68 = xor i32 %58, -1
  %69 = and i32 %67, %68
  %70 = add i32 %69, %57
  %71 = getelementptr inbounds nuw i32, ptr @w32, i32 %58
  %72 = getelementptr inbounds nuw i8, ptr %71, i32 4
  %73 = load i32, ptr %72, align 4, !tbaa !2
  %74 = lshr i32 %73, 15
  %75 = xor i32 %74, %73
  %76 = mul i32 %75, 739982445
  %77 = mul i32 %75, -639408128
  %78 = lshr i32 %76, 21
  %79 = or disjoint i32 %78, %77
  %80 = xor i32 %58, -2
  %81 = and i32 %79, %80
  %82 = add i32 %81, %70
  %83 = add nuw nsw i32 %58, 2
  %84 = add i32 %59, 2
  %85 = icmp eq i32 %84, %36
  br i1 %85, label %37, label %56, !llvm.loop !26
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden range(i32 200, 1) i32 @saturated(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %51

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ 0, %3 ], [ %30, %5 ]
  %7 = trunc nuw nsw i64 %6 to i32
  %8 = trunc i64 %6 to i8
  %9 = mul i8 %8, 31
  %10 = add i8 %9, 7
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %7
  store i8 %10, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %7
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %7, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %7
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %7
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %7, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %7
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %7 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %7
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %32, label %5, !llvm.loop !15

32:                                               ; preds = %5
  %33 = and i32 %0, 1
  %34 = icmp eq i32 %0, 1
  br i1 %34, label %39, label %35

35:                                               ; preds = %32
  %36 = and i32 %0, 2147483646
  br label %53

37:                                               ; preds = %53
  %38 = icmp eq i32 %33, 0
  br i1 %38, label %51, label %39

39:                                               ; preds = %37, %32
  %40 = phi i32 [ 0, %32 ], [ %73, %37 ]
  %41 = phi i32 [ 0, %32 ], [ %74, %37 ]
  %42 = icmp ne i32 %33, 0
  tail call void @llvm.assume(i1 %42)
  %43 = getelementptr inbounds nuw i8, ptr @b8, i32 %41
  %44 = load i8, ptr %43, align 1, !tbaa !6
  %45 = tail call i8 @llvm.uadd.sat.i8(i8 %44, i8 -56)
  %46 = zext i8 %45 to i32
  %47 = tail call i32 @llvm.usub.sat.i32(i32 %46, i32 250)
  %48 = trunc nuw nsw i32 %47 to i8
  store i8 %48, ptr %43, align 1, !tbaa !6
  %49 = add nuw nsw i32 %40, %46
  %50 = add nuw nsw i32 %49, %47
  br label %51

51:                                               ; preds = %39, %37, %1
  %52 = phi i32 [ 0, %1 ], [ %73, %37 ], [ %50, %39 ]
  ret i32 %52

53:                                               ; preds = %53, %35
  %54 = phi i32 [ 0, %35 ], [ %73, %53 ]
  %55 = phi i32 [ 0, %35 ], [ %74, %53 ]
  %56 = phi i32 [ 0, %35 ], [ %75, %53 ]
  %57 = getelementptr inbounds nuw i8, ptr @b8, i32 %55
  %58 = load i8, ptr %57, align 2, !tbaa !6
  %59 = tail call i8 @llvm.uadd.sat.i8(i8 %58, i8 -56)
  %60 = zext i8 %59 to i32
  %61 = tail call i32 @llvm.usub.sat.i32(i32 %60, i32 250)
  %62 = trunc nuw nsw i32 %61 to i8
  store i8 %62, ptr %57, align 2, !tbaa !6
  %63 = add nuw nsw i32 %54, %60
  %64 = add nuw nsw i32 %63, %61
  %65 = getelementptr inbounds nuw i8, ptr @b8, i32 %55
  %66 = getelementptr inbounds nuw i8, ptr %65, i32 1
  %67 = load i8, ptr %66, align 1, !tbaa !6
  %68 = tail call i8 @llvm.uadd.sat.i8(i8 %67, i8 -56)
  %69 = zext i8 %68 to i32
  %70 = tail call i32 @llvm.usub.sat.i32(i32 %69, i32 250)
  %71 = trunc nuw nsw i32 %70 to i8
  store i8 %71, ptr %66, align 1, !tbaa !6
  %72 = add nuw nsw i32 %64, %69
  %73 = add nuw nsw i32 %72, %70
  %74 = add nuw nsw i32 %55, 2
  %75 = add i32 %56, 2
  %76 = icmp eq i32 %75, %36
  br i1 %76, label %37, label %53, !llvm.loop !27
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
  %7 = trunc nuw nsw i64 %6 to i32
  %8 = trunc i64 %6 to i8
  %9 = mul i8 %8, 31
  %10 = add i8 %9, 7
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %7
  store i8 %10, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %7
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %7, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %7
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %7
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %7, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %7
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %7 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %7
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %37, label %5, !llvm.loop !15

32:                                               ; preds = %37, %1
  %33 = phi double [ 0.000000e+00, %1 ], [ %56, %37 ]
  %34 = load float, ptr getelementptr inbounds nuw (i8, ptr @f32, i32 12), align 4, !tbaa !11
  %35 = fpext float %34 to double
  %36 = fadd double %33, %35
  ret double %36

37:                                               ; preds = %5, %37
  %38 = phi i32 [ %57, %37 ], [ 0, %5 ]
  %39 = phi double [ %56, %37 ], [ 0.000000e+00, %5 ]
  %40 = getelementptr inbounds nuw i32, ptr @w32, i32 %38
  %41 = load i32, ptr %40, align 4, !tbaa !2
  %42 = sitofp i32 %41 to double
  %43 = getelementptr inbounds nuw float, ptr @f32, i32 %38
  %44 = load float, ptr %43, align 4, !tbaa !11
  %45 = fpext float %44 to double
  %46 = tail call double @llvm.fmuladd.f64(double %42, double 5.000000e-01, double %45)
  %47 = getelementptr inbounds nuw double, ptr @f64, i32 %38
  store double %46, ptr %47, align 8, !tbaa !13
  %48 = fptosi double %46 to i32
  %49 = sitofp i32 %48 to float
  store float %49, ptr %43, align 4, !tbaa !11
  %50 = fptosi float %49 to i32
  store i32 %50, ptr %40, align 4, !tbaa !2
  %51 = trunc i32 %50 to i16
  %52 = getelementptr inbounds nuw i16, ptr @h16, i32 %38
  store i16 %51, ptr %52, align 2, !tbaa !7
  %53 = shl i32 %50, 16
  %54 = ashr exact i32 %53, 16
  %55 = sitofp i32 %54 to double
  %56 = fadd double %39, %55
  %57 = add nuw nsw i32 %38, 1
  %58 = icmp eq i32 %57, %0
  br i1 %58, label %32, label %37, !llvm.loop !28
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @conditional(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %75

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ 0, %3 ], [ %30, %5 ]
  %7 = trunc nuw nsw i64 %6 to i32
  %8 = trunc i64 %6 to i8
  %9 = mul i8 %8, 31
  %10 = add i8 %9, 7
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %7
  store i8 %10, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %7
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %7, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %7
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %7
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %7, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %7
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %7 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %7
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %32, label %5, !llvm.loop !15

32:                                               ; preds = %5, %50
  %33 = phi i32 [ %51, %50 ], [ 0, %5 ]
  %34 = getelementptr inbounds nuw i32, ptr @w32, i32 %33
  %35 = load i32, ptr %34, align 4, !tbaa !2
  %36 = icmp slt i32 %35, 0
  br i1 %36, label %37, label %40

37:                                               ; preds = %32
  %38 = sub nsw i32 0, %35
  %39 = lshr i32 %38, 1
  br label %48

40:                                               ; preds = %32
  %41 = getelementptr inbounds nuw i8, ptr @b8, i32 %33
  %42 = load i8, ptr %41, align 1, !tbaa !6
  %43 = zext i8 %42 to i32
  %44 = and i32 %43, 4
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %50, label %46

46:                                               ; preds = %40
  %47 = mul nuw nsw i32 %43, 3
  br label %48

48:                                               ; preds = %46, %37
  %49 = phi i32 [ %39, %37 ], [ %47, %46 ]
  store i32 %49, ptr %34, align 4, !tbaa !2
  br label %50

50:                                               ; preds = %48, %40
  %51 = add nuw nsw i32 %33, 1
  %52 = icmp eq i32 %51, %0
  br i1 %52, label %53, label %32, !llvm.loop !29

53:                                               ; preds = %50
  %54 = and i32 %0, 3
  %55 = icmp ult i32 %0, 4
  br i1 %55, label %60, label %56

56:                                               ; preds = %53
  %57 = and i32 %0, 2147483644
  br label %77

58:                                               ; preds = %77
  %59 = icmp eq i32 %54, 0
  br i1 %59, label %75, label %60

60:                                               ; preds = %58, %53
  %61 = phi i32 [ 0, %53 ], [ %100, %58 ]
  %62 = phi i32 [ 0, %53 ], [ %99, %58 ]
  %63 = icmp ne i32 %54, 0
  tail call void @llvm.assume(i1 %63)
  br label %64

64:                                               ; preds = %64, %60
  %65 = phi i32 [ %72, %64 ], [ %61, %60 ]
  %66 = phi i32 [ %71, %64 ], [ %62, %60 ]
  %67 = phi i32 [ %73, %64 ], [ 0, %60 ]
  %68 = getelementptr inbounds nuw i32, ptr @w32, i32 %65
  %69 = load i32, ptr %68, align 4, !tbaa !2
  %70 = add nsw i32 %69, %65
  %71 = xor i32 %70, %66
  %72 = add nuw nsw i32 %65, 1
  %73 = add i32 %67, 1
  %74 = icmp eq i32 %73, %54
  br i1 %74, label %75, label %64, !llvm.loop !30

75:                                               ; preds = %58, %64, %1
  %76 = phi i32 [ 0, %1 ], [ %99, %58 ], [ %71, %64 ]
  ret i32 %76

77:                                               ; preds = %77, %56
  %78 = phi i32 [ 0, %56 ], [ %100, %77 ]
  %79 = phi i32 [ 0, %56 ], [ %99, %77 ]
  %80 = phi i32 [ 0, %56 ], [ %101, %77 ]
  %81 = getelementptr inbounds nuw i32, ptr @w32, i32 %78
  %82 = load i32, ptr %81, align 16, !tbaa !2
  %83 = add nsw i32 %82, %78
  %84 = xor i32 %83, %79
  %85 = or disjoint i32 %78, 1
  %86 = getelementptr inbounds nuw i32, ptr @w32, i32 %85
  %87 = load i32, ptr %86, align 4, !tbaa !2
  %88 = add nsw i32 %87, %85
  %89 = xor i32 %88, %84
  %90 = or disjoint i32 %78, 2
  %91 = getelementptr inbounds nuw i32, ptr @w32, i32 %90
  %92 = load i32, ptr %91, align 8, !tbaa !2
  %93 = add nsw i32 %92, %90
  %94 = xor i32 %93, %89
  %95 = or disjoint i32 %78, 3
  %96 = getelementptr inbounds nuw i32, ptr @w32, i32 %95
  %97 = load i32, ptr %96, align 4, !tbaa !2
  %98 = add nsw i32 %97, %95
  %99 = xor i32 %98, %94
  %100 = add nuw nsw i32 %78, 4
  %101 = add i32 %80, 4
  %102 = icmp eq i32 %101, %57
  br i1 %102, label %58, label %77, !llvm.loop !31
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @reversed(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %90

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ 0, %3 ], [ %30, %5 ]
  %7 = trunc nuw nsw i64 %6 to i32
  %8 = trunc i64 %6 to i8
  %9 = mul i8 %8, 31
  %10 = add i8 %9, 7
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %7
  store i8 %10, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %7
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %7, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %7
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %7
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %7, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %7
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %7 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %7
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %32, label %5, !llvm.loop !15

32:                                               ; preds = %5
  %33 = lshr i32 %0, 1
  %34 = icmp eq i32 %0, 1
  br i1 %34, label %45, label %50

35:                                               ; preds = %56
  %36 = icmp eq i32 %52, 0
  br i1 %36, label %45, label %37

37:                                               ; preds = %35, %50
  %38 = phi i32 [ 0, %50 ], [ %70, %35 ]
  %39 = icmp ne i32 %52, 0
  tail call void @llvm.assume(i1 %39)
  %40 = getelementptr inbounds nuw i32, ptr @w32, i32 %38
  %41 = load i32, ptr %40, align 4, !tbaa !2
  %42 = xor i32 %38, -1
  %43 = getelementptr i32, ptr %51, i32 %42
  %44 = load i32, ptr %43, align 4, !tbaa !2
  store i32 %44, ptr %40, align 4, !tbaa !2
  store i32 %41, ptr %43, align 4, !tbaa !2
  br label %45

45:                                               ; preds = %37, %35, %32
  %46 = and i32 %0, 3
  %47 = icmp ult i32 %0, 4
  br i1 %47, label %75, label %48

48:                                               ; preds = %45
  %49 = and i32 %0, 2147483644
  br label %92

50:                                               ; preds = %32
  %51 = getelementptr i32, ptr @w32, i32 %0
  %52 = and i32 %33, 1
  %53 = icmp eq i32 %33, 1
  br i1 %53, label %37, label %54

54:                                               ; preds = %50
  %55 = and i32 %33, 1073741822
  br label %56

56:                                               ; preds = %56, %54
  %57 = phi i32 [ 0, %54 ], [ %70, %56 ]
  %58 = phi i32 [ 0, %54 ], [ %71, %56 ]
  %59 = getelementptr inbounds nuw i32, ptr @w32, i32 %57
  %60 = load i32, ptr %59, align 8, !tbaa !2
  %61 = xor i32 %57, -1
  %62 = getelementptr i32, ptr %51, i32 %61
  %63 = load i32, ptr %62, align 4, !tbaa !2
  store i32 %63, ptr %59, align 8, !tbaa !2
  store i32 %60, ptr %62, align 4, !tbaa !2
  %64 = getelementptr inbounds nuw i32, ptr @w32, i32 %57
  %65 = getelementptr inbounds nuw i8, ptr %64, i32 4
  %66 = load i32, ptr %65, align 4, !tbaa !2
  %67 = xor i32 %57, -2
  %68 = getelementptr i32, ptr %51, i32 %67
  %69 = load i32, ptr %68, align 4, !tbaa !2
  store i32 %69, ptr %65, align 4, !tbaa !2
  store i32 %66, ptr %68, align 4, !tbaa !2
  %70 = add nuw nsw i32 %57, 2
  %71 = add i32 %58, 2
  %72 = icmp eq i32 %71, %55
  br i1 %72, label %35, label %56, !llvm.loop !32

73:                                               ; preds = %92
  %74 = icmp eq i32 %46, 0
  br i1 %74, label %90, label %75

75:                                               ; preds = %73, %45
  %76 = phi i32 [ 0, %45 ], [ %115, %73 ]
  %77 = phi i32 [ 0, %45 ], [ %114, %73 ]
  %78 = icmp ne i32 %46, 0
  tail call void @llvm.assume(i1 %78)
  br label %79

79:                                               ; preds = %79, %75
  %80 = phi i32 [ %87, %79 ], [ %76, %75 ]
  %81 = phi i32 [ %86, %79 ], [ %77, %75 ]
  %82 = phi i32 [ %88, %79 ], [ 0, %75 ]
  %83 = mul nsw i32 %81, 5
  %84 = getelementptr inbounds nuw i32, ptr @w32, i32 %80
  %85 = load i32, ptr %84, align 4, !tbaa !2
  %86 = add nsw i32 %85, %83
  %87 = add nuw nsw i32 %80, 1
  %88 = add i32 %82, 1
  %89 = icmp eq i32 %88, %46
  br i1 %89, label %90, label %79, !llvm.loop !33

90:                                               ; preds = %73, %79, %1
  %91 = phi i32 [ 0, %1 ], [ %114, %73 ], [ %86, %79 ]
  ret i32 %91

92:                                               ; preds = %92, %48
  %93 = phi i32 [ 0, %48 ], [ %115, %92 ]
  %94 = phi i32 [ 0, %48 ], [ %114, %92 ]
  %95 = phi i32 [ 0, %48 ], [ %116, %92 ]
  %96 = mul nsw i32 %94, 5
  %97 = getelementptr inbounds nuw i32, ptr @w32, i32 %93
  %98 = load i32, ptr %97, align 16, !tbaa !2
  %99 = add nsw i32 %98, %96
  %100 = mul nsw i32 %99, 5
  %101 = getelementptr inbounds nuw i32, ptr @w32, i32 %93
  %102 = getelementptr inbounds nuw i8, ptr %101, i32 4
  %103 = load i32, ptr %102, align 4, !tbaa !2
  %104 = add nsw i32 %103, %100
  %105 = mul nsw i32 %104, 5
  %106 = getelementptr inbounds nuw i32, ptr @w32, i32 %93
  %107 = getelementptr inbounds nuw i8, ptr %106, i32 8
  %108 = load i32, ptr %107, align 8, !tbaa !2
  %109 = add nsw i32 %108, %105
  %110 = mul nsw i32 %109, 5
  %111 = getelementptr inbounds nuw i32, ptr @w32, i32 %93
  %112 = getelementptr inbounds nuw i8, ptr %111, i32 12
  %113 = load i32, ptr %112, align 4, !tbaa !2
  %114 = add nsw i32 %113, %110
  %115 = add nuw nsw i32 %93, 4
  %116 = add i32 %95, 4
  %117 = icmp eq i32 %116, %49
  br i1 %117, label %73, label %92, !llvm.loop !34
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
  %7 = trunc nuw nsw i64 %6 to i32
  %8 = trunc i64 %6 to i8
  %9 = mul i8 %8, 31
  %10 = add i8 %9, 7
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %7
  store i8 %10, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %7
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %7, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %7
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %7
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %7, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %7
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %7 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %7
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %34, label %5, !llvm.loop !15

32:                                               ; preds = %51, %1
  %33 = phi i64 [ 0, %1 ], [ %54, %51 ]
  ret i64 %33

34:                                               ; preds = %5, %51
  %35 = phi i32 [ %55, %51 ], [ 0, %5 ]
  %36 = phi i64 [ %54, %51 ], [ 0, %5 ]
  %37 = getelementptr inbounds nuw i32, ptr @w32, i32 %35
  %38 = load i32, ptr %37, align 4, !tbaa !2
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds nuw i8, ptr @b8, i32 %35
  %41 = load i8, ptr %40, align 1, !tbaa !6
  %42 = zext i8 %41 to i64
  %43 = mul nsw i64 %42, %39
  %44 = getelementptr inbounds nuw i64, ptr @l64, i32 %35
  %45 = load i64, ptr %44, align 8, !tbaa !9
  %46 = icmp sgt i64 %45, 5000
  br i1 %46, label %51, label %47

47:                                               ; preds = %34
  %48 = getelementptr inbounds nuw i16, ptr @h16, i32 %35
  %49 = load i16, ptr %48, align 2, !tbaa !7
  %50 = sext i16 %49 to i64
  br label %51

51:                                               ; preds = %34, %47
  %52 = phi i64 [ %50, %47 ], [ %45, %34 ]
  %53 = add i64 %43, %36
  %54 = add i64 %53, %52
  %55 = add nuw nsw i32 %35, 1
  %56 = icmp eq i32 %55, %0
  br i1 %56, label %32, label %34, !llvm.loop !35
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @absolute(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %34

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ 0, %3 ], [ %30, %5 ]
  %7 = trunc nuw nsw i64 %6 to i32
  %8 = trunc i64 %6 to i8
  %9 = mul i8 %8, 31
  %10 = add i8 %9, 7
  %11 = getelementptr inbounds nuw i8, ptr @b8, i32 %7
  store i8 %10, ptr %11, align 1, !tbaa !6
  %12 = trunc i64 %6 to i16
  %13 = mul i16 %12, 1103
  %14 = add i16 %13, -20000
  %15 = getelementptr inbounds nuw i16, ptr @h16, i32 %7
  store i16 %14, ptr %15, align 2, !tbaa !7
  %16 = mul i32 %7, -1640531535
  %17 = ashr i32 %16, 4
  %18 = getelementptr inbounds nuw i32, ptr @w32, i32 %7
  store i32 %17, ptr %18, align 4, !tbaa !2
  %19 = mul nuw nsw i64 %6, 12345
  %20 = mul i64 %19, %6
  %21 = add nsw i64 %20, -1000
  %22 = getelementptr inbounds nuw i64, ptr @l64, i32 %7
  store i64 %21, ptr %22, align 8, !tbaa !9
  %23 = urem i32 %7, 37
  %24 = uitofp nneg i32 %23 to float
  %25 = tail call float @llvm.fmuladd.f32(float %24, float 5.000000e-01, float -7.000000e+00)
  %26 = getelementptr inbounds nuw float, ptr @f32, i32 %7
  store float %25, ptr %26, align 4, !tbaa !11
  %27 = uitofp nneg i32 %7 to double
  %28 = tail call double @llvm.fmuladd.f64(double %27, double 2.500000e-01, double -3.000000e+00)
  %29 = getelementptr inbounds nuw double, ptr @f64, i32 %7
  store double %28, ptr %29, align 8, !tbaa !13
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, %4
  br i1 %31, label %32, label %5, !llvm.loop !15

32:                                               ; preds = %5
  %33 = icmp eq i32 %0, 1
  br i1 %33, label %34, label %36

34:                                               ; preds = %36, %1, %32
  %35 = phi i32 [ 0, %32 ], [ 0, %1 ], [ %52, %36 ]
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
  br i1 %54, label %34, label %36, !llvm.loop !36
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #3

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @interleaved(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca [128 x i8], align 16
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %39

4:                                                ; preds = %1
  %5 = mul nuw nsw i32 %0, 3
  %6 = zext nneg i32 %5 to i64
  br label %7

7:                                                ; preds = %7, %4
  %8 = phi i64 [ 0, %4 ], [ %32, %7 ]
  %9 = trunc nuw nsw i64 %8 to i32
  %10 = trunc i64 %8 to i8
  %11 = mul i8 %10, 31
  %12 = add i8 %11, 7
  %13 = getelementptr inbounds nuw i8, ptr @b8, i32 %9
  store i8 %12, ptr %13, align 1, !tbaa !6
  %14 = trunc i64 %8 to i16
  %15 = mul i16 %14, 1103
  %16 = add i16 %15, -20000
  %17 = getelementptr inbounds nuw i16, ptr @h16, i32 %9
  store i16 %16, ptr %17, align 2, !tbaa !7
  %18 = mul i32 %9, -1640531535
  %19 = ashr i32 %18, 4
  %20 = getelementptr inbounds nuw i32, ptr @w32, i32 %9
  store i32 %19, ptr %20, align 4, !tbaa !2
  %21 = mul nuw nsw i64 %8, 12345
  %22 = mul i64 %21, %8
  %23 = add nsw i64 %22, -1000
  %24 = getelementptr inbounds nuw i64, ptr @l64, i32 %9
  store i64 %23, ptr %24, align 8, !tbaa !9
  %25 = urem i32 %9, 37
  %26 = uitofp nneg i32 %25 to float
  %27 = tail call float @llvm.fmuladd.f32(float %26, float 5.000000e-01, float -7.000000e+00)
  %28 = getelementptr inbounds nuw float, ptr @f32, i32 %9
  store float %27, ptr %28, align 4, !tbaa !11
  %29 = uitofp nneg i32 %9 to double
  %30 = tail call double @llvm.fmuladd.f64(double %29, double 2.500000e-01, double -3.000000e+00)
  %31 = getelementptr inbounds nuw double, ptr @f64, i32 %9
  store double %30, ptr %31, align 8, !tbaa !13
  %32 = add nuw nsw i64 %8, 1
  %33 = icmp eq i64 %32, %6
  br i1 %33, label %34, label %7, !llvm.loop !15

34:                                               ; preds = %7
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #6
  %35 = and i32 %0, 1
  %36 = icmp eq i32 %0, 1
  br i1 %36, label %85, label %37

37:                                               ; preds = %34
  %38 = and i32 %0, 2147483646
  br label %40

39:                                               ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #6
  br label %129

40:                                               ; preds = %40, %37
  %41 = phi i32 [ 0, %37 ], [ %80, %40 ]
  %42 = phi i32 [ 0, %37 ], [ %81, %40 ]
  %43 = mul nuw nsw i32 %41, 3
  %44 = getelementptr inbounds nuw i8, ptr @b8, i32 %43
  %45 = load i8, ptr %44, align 2, !tbaa !6
  %46 = zext i8 %45 to i16
  %47 = mul nuw nsw i16 %46, 77
  %48 = getelementptr inbounds nuw i8, ptr %44, i32 1
  %49 = load i8, ptr %48, align 1, !tbaa !6
  %50 = zext i8 %49 to i16
  %51 = mul nuw i16 %50, 150
  %52 = add nuw i16 %51, %47
  %53 = getelementptr inbounds nuw i8, ptr %44, i32 2
  %54 = load i8, ptr %53, align 2, !tbaa !6
  %55 = zext i8 %54 to i16
  %56 = mul nuw nsw i16 %55, 29
  %57 = add nuw i16 %52, %56
  %58 = lshr i16 %57, 8
  %59 = trunc nuw i16 %58 to i8
  %60 = getelementptr inbounds nuw i8, ptr %2, i32 %41
  store i8 %59, ptr %60, align 2, !tbaa !6
  %61 = or disjoint i32 %41, 1
  %62 = mul nuw nsw i32 %61, 3
  %63 = getelementptr inbounds nuw i8, ptr @b8, i32 %62
  %64 = load i8, ptr %63, align 1, !tbaa !6
  %65 = zext i8 %64 to i16
  %66 = mul nuw nsw i16 %65, 77
  %67 = getelementptr inbounds nuw i8, ptr %63, i32 1
  %68 = load i8, ptr %67, align 2, !tbaa !6
  %69 = zext i8 %68 to i16
  %70 = mul nuw i16 %69, 150
  %71 = add nuw i16 %70, %66
  %72 = getelementptr inbounds nuw i8, ptr %63, i32 2
  %73 = load i8, ptr %72, align 1, !tbaa !6
  %74 = zext i8 %73 to i16
  %75 = mul nuw nsw i16 %74, 29
  %76 = add nuw i16 %71, %75
  %77 = lshr i16 %76, 8
  %78 = trunc nuw i16 %77 to i8
  %79 = getelementptr inbounds nuw i8, ptr %2, i32 %61
  store i8 %78, ptr %79, align 1, !tbaa !6
  %80 = add nuw nsw i32 %41, 2
  %81 = add i32 %42, 2
  %82 = icmp eq i32 %81, %38
  br i1 %82, label %83, label %40, !llvm.loop !37

83:                                               ; preds = %40
  %84 = icmp eq i32 %35, 0
  br i1 %84, label %106, label %85

85:                                               ; preds = %83, %34
  %86 = phi i32 [ 0, %34 ], [ %80, %83 ]
  %87 = icmp ne i32 %35, 0
  tail call void @llvm.assume(i1 %87)
  %88 = mul nuw nsw i32 %86, 3
  %89 = getelementptr inbounds nuw i8, ptr @b8, i32 %88
  %90 = load i8, ptr %89, align 1, !tbaa !6
  %91 = zext i8 %90 to i16
  %92 = mul nuw nsw i16 %91, 77
  %93 = getelementptr inbounds nuw i8, ptr %89, i32 1
  %94 = load i8, ptr %93, align 1, !tbaa !6
  %95 = zext i8 %94 to i16
  %96 = mul nuw i16 %95, 150
  %97 = add nuw i16 %96, %92
  %98 = getelementptr inbounds nuw i8, ptr %89, i32 2
  %99 = load i8, ptr %98, align 1, !tbaa !6
  %100 = zext i8 %99 to i16
  %101 = mul nuw nsw i16 %100, 29
  %102 = add nuw i16 %97, %101
  %103 = lshr i16 %102, 8
  %104 = trunc nuw i16 %103 to i8
  %105 = getelementptr inbounds nuw i8, ptr %2, i32 %86
  store i8 %104, ptr %105, align 1, !tbaa !6
  br label %106

106:                                              ; preds = %83, %85
  %107 = and i32 %0, 3
  %108 = icmp ult i32 %0, 4
  br i1 %108, label %113, label %109

109:                                              ; preds = %106
  %110 = and i32 %0, 2147483644
  br label %131

111:                                              ; preds = %131
  %112 = icmp eq i32 %107, 0
  br i1 %112, label %129, label %113

113:                                              ; preds = %111, %106
  %114 = phi i32 [ 0, %106 ], [ %158, %111 ]
  %115 = phi i32 [ 0, %106 ], [ %157, %111 ]
  %116 = icmp ne i32 %107, 0
  tail call void @llvm.assume(i1 %116)
  br label %117

117:                                              ; preds = %117, %113
  %118 = phi i32 [ %126, %117 ], [ %114, %113 ]
  %119 = phi i32 [ %125, %117 ], [ %115, %113 ]
  %120 = phi i32 [ %127, %117 ], [ 0, %113 ]
  %121 = mul nsw i32 %119, 3
  %122 = getelementptr inbounds nuw i8, ptr %2, i32 %118
  %123 = load i8, ptr %122, align 1, !tbaa !6
  %124 = zext i8 %123 to i32
  %125 = add nsw i32 %121, %124
  %126 = add nuw nsw i32 %118, 1
  %127 = add i32 %120, 1
  %128 = icmp eq i32 %127, %107
  br i1 %128, label %129, label %117, !llvm.loop !38

129:                                              ; preds = %111, %117, %39
  %130 = phi i32 [ 0, %39 ], [ %157, %111 ], [ %125, %117 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #6
  ret i32 %130

131:                                              ; preds = %131, %109
  %132 = phi i32 [ 0, %109 ], [ %158, %131 ]
  %133 = phi i32 [ 0, %109 ], [ %157, %131 ]
  %134 = phi i32 [ 0, %109 ], [ %159, %131 ]
  %135 = mul nsw i32 %133, 3
  %136 = getelementptr inbounds nuw i8, ptr %2, i32 %132
  %137 = load i8, ptr %136, align 4, !tbaa !6
  %138 = zext i8 %137 to i32
  %139 = add nsw i32 %135, %138
  %140 = mul nsw i32 %139, 3
  %141 = getelementptr inbounds nuw i8, ptr %2, i32 %132
  %142 = getelementptr inbounds nuw i8, ptr %141, i32 1
  %143 = load i8, ptr %142, align 1, !tbaa !6
  %144 = zext i8 %143 to i32
  %145 = add nsw i32 %140, %144
  %146 = mul nsw i32 %145, 3
  %147 = getelementptr inbounds nuw i8, ptr %2, i32 %132
  %148 = getelementptr inbounds nuw i8, ptr %147, i32 2
  %149 = load i8, ptr %148, align 2, !tbaa !6
  %150 = zext i8 %149 to i32
  %151 = add nsw i32 %146, %150
  %152 = mul nsw i32 %151, 3
  %153 = getelementptr inbounds nuw i8, ptr %2, i32 %132
  %154 = getelementptr inbounds nuw i8, ptr %153, i32 3
  %155 = load i8, ptr %154, align 1, !tbaa !6
  %156 = zext i8 %155 to i32
  %157 = add nsw i32 %152, %156
  %158 = add nuw nsw i32 %132, 4
  %159 = add i32 %134, 4
  %160 = icmp eq i32 %159, %110
  br i1 %160, label %111, label %131, !llvm.loop !39
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden range(i32 -1, 97) i32 @found(i32 noundef %0) local_unnamed_addr #0 {
  br label %2

2:                                                ; preds = %2, %1
  %3 = phi i64 [ 0, %1 ], [ %27, %2 ]
  %4 = trunc nuw nsw i64 %3 to i32
  %5 = trunc i64 %3 to i8
  %6 = mul i8 %5, 31
  %7 = add i8 %6, 7
  %8 = getelementptr inbounds nuw i8, ptr @b8, i32 %4
  store i8 %7, ptr %8, align 1, !tbaa !6
  %9 = trunc i64 %3 to i16
  %10 = mul i16 %9, 1103
  %11 = add i16 %10, -20000
  %12 = getelementptr inbounds nuw i16, ptr @h16, i32 %4
  store i16 %11, ptr %12, align 2, !tbaa !7
  %13 = mul i32 %4, -1640531535
  %14 = ashr i32 %13, 4
  %15 = getelementptr inbounds nuw i32, ptr @w32, i32 %4
  store i32 %14, ptr %15, align 4, !tbaa !2
  %16 = mul nuw nsw i64 %3, 12345
  %17 = mul i64 %16, %3
  %18 = add nsw i64 %17, -1000
  %19 = getelementptr inbounds nuw i64, ptr @l64, i32 %4
  store i64 %18, ptr %19, align 8, !tbaa !9
  %20 = urem i32 %4, 37
  %21 = uitofp nneg i32 %20 to float
  %22 = tail call float @llvm.fmuladd.f32(float %21, float 5.000000e-01, float -7.000000e+00)
  %23 = getelementptr inbounds nuw float, ptr @f32, i32 %4
  store float %22, ptr %23, align 4, !tbaa !11
  %24 = uitofp nneg i32 %4 to double
  %25 = tail call double @llvm.fmuladd.f64(double %24, double 2.500000e-01, double -3.000000e+00)
  %26 = getelementptr inbounds nuw double, ptr @f64, i32 %4
  store double %25, ptr %26, align 8, !tbaa !13
  %27 = add nuw nsw i64 %3, 1
  %28 = icmp eq i64 %27, 97
  br i1 %28, label %29, label %2, !llvm.loop !15

29:                                               ; preds = %2
  %30 = getelementptr inbounds i32, ptr @w32, i32 %0
  %31 = load i32, ptr %30, align 4, !tbaa !2
  br label %32

32:                                               ; preds = %54, %29
  %33 = phi i32 [ 0, %29 ], [ %55, %54 ]
  %34 = getelementptr inbounds nuw i32, ptr @w32, i32 %33
  %35 = load i32, ptr %34, align 16, !tbaa !2
  %36 = icmp eq i32 %35, %31
  br i1 %36, label %56, label %37

37:                                               ; preds = %32
  %38 = icmp eq i32 %33, 96
  br i1 %38, label %56, label %39, !llvm.loop !40

39:                                               ; preds = %37
  %40 = or disjoint i32 %33, 1
  %41 = getelementptr inbounds nuw i32, ptr @w32, i32 %40
  %42 = load i32, ptr %41, align 4, !tbaa !2
  %43 = icmp eq i32 %42, %31
  br i1 %43, label %56, label %44

44:                                               ; preds = %39
  %45 = or disjoint i32 %33, 2
  %46 = getelementptr inbounds nuw i32, ptr @w32, i32 %45
  %47 = load i32, ptr %46, align 8, !tbaa !2
  %48 = icmp eq i32 %47, %31
  br i1 %48, label %56, label %49

49:                                               ; preds = %44
  %50 = or disjoint i32 %33, 3
  %51 = getelementptr inbounds nuw i32, ptr @w32, i32 %50
  %52 = load i32, ptr %51, align 4, !tbaa !2
  %53 = icmp eq i32 %52, %31
  br i1 %53, label %56, label %54

54:                                               ; preds = %49
  %55 = add nuw nsw i32 %33, 4
  br label %32

56:                                               ; preds = %49, %44, %39, %32, %37
  %57 = phi i32 [ %33, %32 ], [ -1, %37 ], [ %40, %39 ], [ %50, %49 ], [ %45, %44 ]
  ret i32 %57
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

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
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
!6 = !{!4, !4, i64 0}
!7 = !{!8, !8, i64 0}
!8 = !{!"short", !4, i64 0}
!9 = !{!10, !10, i64 0}
!10 = !{!"long long", !4, i64 0}
!11 = !{!12, !12, i64 0}
!12 = !{!"float", !4, i64 0}
!13 = !{!14, !14, i64 0}
!14 = !{!"double", !4, i64 0}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.mustprogress"}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
!19 = distinct !{!19, !16}
!20 = distinct !{!20, !16}
!21 = distinct !{!21, !18}
!22 = distinct !{!22, !16}
!23 = distinct !{!23, !16}
!24 = distinct !{!24, !18}
!25 = distinct !{!25, !16}
!26 = distinct !{!26, !16}
!27 = distinct !{!27, !16}
!28 = distinct !{!28, !16}
!29 = distinct !{!29, !16}
!30 = distinct !{!30, !18}
!31 = distinct !{!31, !16}
!32 = distinct !{!32, !16}
!33 = distinct !{!33, !18}
!34 = distinct !{!34, !16}
!35 = distinct !{!35, !16}
!36 = distinct !{!36, !16}
!37 = distinct !{!37, !16}
!38 = distinct !{!38, !18}
!39 = distinct !{!39, !16}
!40 = distinct !{!40, !16}
