; run: @by_value(3) == 20122
; run: @returned(4.5) == 589.125
; run: @nested(2) == 1293
; run: @arrays(5) == 32
; run: @packed(7) == 7696581415466
; run: @unions(1.5) == 4609434221834404094
; run: @copies(9) == 111
; run: @small(4) == 6
; run: @flexible(6) == 35487
; ModuleID = 'structs.c'
source_filename = "structs.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

%struct.point = type { double, double }
%struct.matrix = type { [3 x %struct.anon] }
%struct.anon = type { [3 x i32], i8 }
%struct.tight = type <{ i8, i32, i16, i64 }>

@__const.returned.b = private unnamed_addr constant %struct.point { double 1.000000e+01, double 2.000000e+01 }, align 8
@__const.nested.m = private unnamed_addr constant { [3 x { [3 x i32], i8, [3 x i8] }] } { [3 x { [3 x i32], i8, [3 x i8] }] [{ [3 x i32], i8, [3 x i8] } { [3 x i32] [i32 1, i32 2, i32 3], i8 97, [3 x i8] zeroinitializer }, { [3 x i32], i8, [3 x i8] } { [3 x i32] [i32 4, i32 5, i32 6], i8 98, [3 x i8] zeroinitializer }, { [3 x i32], i8, [3 x i8] } { [3 x i32] [i32 7, i32 8, i32 9], i8 99, [3 x i8] zeroinitializer }] }, align 4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden double @by_value(i32 noundef %0) local_unnamed_addr #0 {
  %2 = sitofp i32 %0 to double
  %3 = shl nsw i32 %0, 1
  %4 = sitofp i32 %3 to double
  %5 = fadd double %2, -1.000000e+00
  %6 = fadd double %4, -2.000000e+00
  %7 = fmul double %6, %6
  %8 = tail call double @llvm.fmuladd.f64(double %5, double %5, double %7)
  %9 = tail call double @llvm.fmuladd.f64(double %8, double 1.000000e+03, double %8)
  %10 = fadd double %9, 1.000000e+00
  %11 = fadd double %10, 1.010000e+02
  ret double %11
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden double @returned(double noundef %0) local_unnamed_addr #0 {
  %2 = alloca %struct.point, align 8
  %3 = alloca %struct.point, align 8
  %4 = alloca %struct.point, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  store double %0, ptr %2, align 8, !tbaa !6
  %5 = getelementptr inbounds nuw i8, ptr %2, i32 8
  %6 = fneg double %0
  store double %6, ptr %5, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  call fastcc void @middle(ptr dead_on_unwind writable sret(%struct.point) align 8 %4, ptr noundef nonnull byval(%struct.point) align 8 %2, ptr noundef nonnull byval(%struct.point) align 8 @__const.returned.b)
  call fastcc void @middle(ptr dead_on_unwind writable sret(%struct.point) align 8 %3, ptr noundef nonnull byval(%struct.point) align 8 %2, ptr noundef nonnull byval(%struct.point) align 8 %4)
  %7 = load double, ptr %3, align 8, !tbaa !6
  %8 = getelementptr inbounds nuw i8, ptr %3, i32 8
  %9 = load double, ptr %8, align 8, !tbaa !9
  %10 = tail call double @llvm.fmuladd.f64(double %7, double 1.000000e+02, double %9)
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  ret double %10
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #3

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal fastcc void @middle(ptr dead_on_unwind noalias nonnull writable writeonly sret(%struct.point) align 8 captures(none) initializes((0, 16)) %0, ptr noundef readonly byval(%struct.point) align 8 captures(none) %1, ptr noundef readonly byval(%struct.point) align 8 captures(none) %2) unnamed_addr #4 {
  %4 = load double, ptr %1, align 8, !tbaa !6
  %5 = load double, ptr %2, align 8, !tbaa !6
  %6 = fadd double %4, %5
  %7 = fmul double %6, 5.000000e-01
  store double %7, ptr %0, align 8, !tbaa !6
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %9 = getelementptr inbounds nuw i8, ptr %1, i32 8
  %10 = load double, ptr %9, align 8, !tbaa !9
  %11 = getelementptr inbounds nuw i8, ptr %2, i32 8
  %12 = load double, ptr %11, align 8, !tbaa !9
  %13 = fadd double %10, %12
  %14 = fmul double %13, 5.000000e-01
  store double %14, ptr %8, align 8, !tbaa !9
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @nested(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca %struct.matrix, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 4 dereferenceable(48) %2, ptr noundef nonnull align 4 dereferenceable(48) @__const.nested.m, i32 48, i1 false)
  %3 = getelementptr inbounds %struct.anon, ptr %2, i32 %0
  %4 = getelementptr i32, ptr %3, i32 %0
  %5 = getelementptr i8, ptr %4, i32 -4
  %6 = load i32, ptr %5, align 4, !tbaa !2
  %7 = add nsw i32 %6, 100
  store i32 %7, ptr %5, align 4, !tbaa !2
  %8 = load i32, ptr %2, align 4, !tbaa !2
  %9 = getelementptr inbounds nuw i8, ptr %2, i32 4
  %10 = load i32, ptr %9, align 4, !tbaa !2
  %11 = getelementptr inbounds nuw i8, ptr %2, i32 8
  %12 = load i32, ptr %11, align 4, !tbaa !2
  %13 = getelementptr inbounds nuw i8, ptr %2, i32 16
  %14 = load i32, ptr %13, align 4, !tbaa !2
  %15 = getelementptr inbounds nuw i8, ptr %2, i32 20
  %16 = load i32, ptr %15, align 4, !tbaa !2
  %17 = getelementptr inbounds nuw i8, ptr %2, i32 24
  %18 = load i32, ptr %17, align 4, !tbaa !2
  %19 = getelementptr inbounds nuw i8, ptr %2, i32 32
  %20 = load i32, ptr %19, align 4, !tbaa !2
  %21 = mul nsw i32 %20, 3
  %22 = getelementptr inbounds nuw i8, ptr %2, i32 36
  %23 = load i32, ptr %22, align 4, !tbaa !2
  %24 = getelementptr inbounds nuw i8, ptr %2, i32 40
  %25 = load i32, ptr %24, align 4, !tbaa !2
  %26 = add i32 %21, 885
  %27 = add i32 %23, %25
  %28 = mul i32 %27, 3
  %29 = add i32 %14, %16
  %30 = add i32 %10, %12
  %31 = add i32 %26, %28
  %32 = add i32 %18, %29
  %33 = shl i32 %32, 1
  %34 = add i32 %33, %8
  %35 = add i32 %31, %34
  %36 = add i32 %35, %30
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  ret i32 %36
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 -2147483641, -2147483648) i32 @arrays(i32 noundef %0) local_unnamed_addr #0 {
  %2 = shl nsw i32 %0, 1
  %3 = mul nsw i32 %0, 3
  %4 = add i32 %3, -6
  %5 = shl nsw i32 %0, 2
  %6 = add i32 %5, -8
  %7 = mul nsw i32 %0, 5
  %8 = add i32 %7, -10
  %9 = mul nsw i32 %0, 6
  %10 = add i32 %9, -12
  %11 = mul i32 %0, -7
  %12 = add i32 %11, 14
  %13 = sub i32 %2, %4
  %14 = sub i32 %3, %6
  %15 = add i32 %13, %14
  %16 = sub i32 %5, %8
  %17 = add i32 %15, %16
  %18 = sub i32 %7, %10
  %19 = add i32 %17, %18
  %20 = add i32 %12, %9
  %21 = add i32 %19, %20
  %22 = add nsw i32 %21, 7
  ret i32 %22
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read)
define hidden i64 @read_tight(ptr noundef readonly captures(none) %0) local_unnamed_addr #5 {
  %2 = load i8, ptr %0, align 1, !tbaa !10
  %3 = zext i8 %2 to i32
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 1
  %5 = load i32, ptr %4, align 1, !tbaa !14
  %6 = add nsw i32 %5, %3
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 5
  %8 = load i16, ptr %7, align 1, !tbaa !15
  %9 = sext i16 %8 to i32
  %10 = add nsw i32 %6, %9
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 7
  %13 = load i64, ptr %12, align 1, !tbaa !16
  %14 = add nsw i64 %13, %11
  ret i64 %14
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i64 -9223372036854775778, -9223372036854775808) i64 @packed(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca [2 x %struct.tight], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  %3 = trunc i32 %0 to i8
  store i8 %3, ptr %2, align 16, !tbaa !10
  %4 = getelementptr inbounds nuw i8, ptr %2, i32 1
  %5 = mul nsw i32 %0, 1000
  store i32 %5, ptr %4, align 1, !tbaa !14
  %6 = getelementptr inbounds nuw i8, ptr %2, i32 5
  %7 = trunc i32 %0 to i16
  %8 = sub i16 0, %7
  store i16 %8, ptr %6, align 1, !tbaa !15
  %9 = getelementptr inbounds nuw i8, ptr %2, i32 7
  store i64 1, ptr %9, align 1, !tbaa !16
  %10 = getelementptr inbounds nuw i8, ptr %2, i32 15
  store i8 1, ptr %10, align 1, !tbaa !10
  %11 = getelementptr inbounds nuw i8, ptr %2, i32 16
  %12 = getelementptr inbounds nuw i8, ptr %2, i32 20
  store i16 3, ptr %12, align 4, !tbaa !15
  %13 = getelementptr inbounds nuw i8, ptr %2, i32 22
  %14 = zext i32 %0 to i64
  %15 = shl i64 %14, 40
  store i64 %15, ptr %13, align 2, !tbaa !16
  store i32 -3, ptr %11, align 16, !tbaa !14
  %16 = call i64 @read_tight(ptr noundef nonnull %2)
  %17 = mul nsw i64 %16, 3
  %18 = call i64 @read_tight(ptr noundef nonnull %10)
  %19 = add i64 %18, 30
  %20 = add i64 %19, %17
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  ret i64 %20
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i64 @unions(double noundef %0) local_unnamed_addr #0 {
  %2 = bitcast double %0 to i64
  %3 = or i64 %2, 255
  %4 = and i64 %2, -256
  %5 = xor i64 %4, -9223372036854775553
  %6 = bitcast i64 %5 to double
  %7 = fcmp olt double %6, 0.000000e+00
  %8 = zext i1 %7 to i64
  %9 = lshr i64 %5, 32
  %10 = xor i64 %9, %3
  %11 = xor i64 %10, %8
  ret i64 %11
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @copies(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca %struct.matrix, align 4
  %3 = alloca %struct.matrix, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 4 dereferenceable(48) %2, i8 0, i32 48, i1 false)
  %4 = getelementptr inbounds nuw i8, ptr %2, i32 16
  %5 = getelementptr inbounds nuw i8, ptr %2, i32 20
  store i32 %0, ptr %5, align 4, !tbaa !2
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 4 dereferenceable(48) %3, ptr noundef nonnull align 4 dereferenceable(48) %2, i32 48, i1 false), !tbaa.struct !17
  %6 = getelementptr inbounds nuw i8, ptr %3, i32 20
  %7 = load i32, ptr %6, align 4, !tbaa !2
  %8 = add nsw i32 %7, 1
  store i32 %8, ptr %6, align 4, !tbaa !2
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 4 dereferenceable(48) %2, ptr noundef nonnull align 4 dereferenceable(48) %3, i32 48, i1 false), !tbaa.struct !17
  call void @llvm.memmove.p0.p0.i32(ptr noundef nonnull align 4 dereferenceable(32) %2, ptr noundef nonnull align 4 dereferenceable(32) %4, i32 32, i1 false)
  %9 = getelementptr inbounds nuw i8, ptr %2, i32 4
  %10 = load i32, ptr %9, align 4, !tbaa !2
  %11 = mul nsw i32 %10, 10
  %12 = add nsw i32 %11, %8
  %13 = call i32 @memcmp(ptr noundef nonnull dereferenceable(16) %2, ptr noundef nonnull dereferenceable(16) %3, i32 noundef 16)
  %14 = icmp ne i32 %13, 0
  %15 = zext i1 %14 to i32
  %16 = add nsw i32 %12, %15
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  ret i32 %16
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i32(ptr writeonly captures(none), ptr readonly captures(none), i32, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i32 @memcmp(ptr noundef captures(none), ptr noundef captures(none), i32 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 -2147483647, -2147483648) i32 @add_one(i32 %0) local_unnamed_addr #8 {
  %2 = add nsw i32 %0, 1
  ret i32 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 -2147483647, -2147483648) i32 @small(i32 noundef %0) local_unnamed_addr #0 {
  %2 = tail call i32 @add_one(i32 %0)
  %3 = tail call i32 @add_one(i32 %2)
  ret i32 %3
}

; Function Attrs: nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none)
define hidden i32 @flexible(i32 noundef %0) local_unnamed_addr #9 {
  %2 = add i32 %0, 4
  %3 = tail call ptr @malloc(i32 noundef %2) #14
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %11

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %3, i32 4
  %7 = and i32 %0, 3
  %8 = icmp ult i32 %0, 4
  br i1 %8, label %15, label %9

9:                                                ; preds = %5
  %10 = and i32 %0, 2147483644
  br label %34

11:                                               ; preds = %1
  %12 = icmp eq i32 %0, 0
  br i1 %12, label %73, label %27

13:                                               ; preds = %34
  %14 = icmp eq i32 %7, 0
  br i1 %14, label %27, label %15

15:                                               ; preds = %13, %5
  %16 = phi i32 [ 0, %5 ], [ %52, %13 ]
  %17 = icmp ne i32 %7, 0
  tail call void @llvm.assume(i1 %17)
  br label %18

18:                                               ; preds = %18, %15
  %19 = phi i32 [ %16, %15 ], [ %24, %18 ]
  %20 = phi i32 [ 0, %15 ], [ %25, %18 ]
  %21 = trunc i32 %19 to i8
  %22 = add i8 %21, 97
  %23 = getelementptr inbounds nuw i8, ptr %6, i32 %19
  store i8 %22, ptr %23, align 1, !tbaa !18
  %24 = add nuw nsw i32 %19, 1
  %25 = add i32 %20, 1
  %26 = icmp eq i32 %25, %7
  br i1 %26, label %27, label %18, !llvm.loop !19

27:                                               ; preds = %13, %18, %11
  %28 = getelementptr inbounds nuw i8, ptr %3, i32 4
  %29 = add i32 %0, -1
  %30 = and i32 %0, 3
  %31 = icmp ult i32 %29, 3
  br i1 %31, label %57, label %32

32:                                               ; preds = %27
  %33 = and i32 %0, -4
  br label %75

34:                                               ; preds = %34, %9
  %35 = phi i32 [ 0, %9 ], [ %52, %34 ]
  %36 = phi i32 [ 0, %9 ], [ %53, %34 ]
  %37 = trunc i32 %35 to i8
  %38 = add i8 %37, 97
  %39 = getelementptr inbounds nuw i8, ptr %6, i32 %35
  store i8 %38, ptr %39, align 1, !tbaa !18
  %40 = or disjoint i32 %35, 1
  %41 = trunc i32 %40 to i8
  %42 = add i8 %41, 97
  %43 = getelementptr inbounds nuw i8, ptr %6, i32 %40
  store i8 %42, ptr %43, align 1, !tbaa !18
  %44 = or disjoint i32 %35, 2
  %45 = trunc i32 %44 to i8
  %46 = add i8 %45, 97
  %47 = getelementptr inbounds nuw i8, ptr %6, i32 %44
  store i8 %46, ptr %47, align 1, !tbaa !18
  %48 = or disjoint i32 %35, 3
  %49 = trunc i32 %48 to i8
  %50 = add i8 %49, 97
  %51 = getelementptr inbounds nuw i8, ptr %6, i32 %48
  store i8 %50, ptr %51, align 1, !tbaa !18
  %52 = add nuw nsw i32 %35, 4
  %53 = add i32 %36, 4
  %54 = icmp eq i32 %53, %10
  br i1 %54, label %13, label %34, !llvm.loop !21

55:                                               ; preds = %75
  %56 = icmp eq i32 %30, 0
  br i1 %56, label %73, label %57

57:                                               ; preds = %55, %27
  %58 = phi i32 [ 0, %27 ], [ %102, %55 ]
  %59 = phi i32 [ 0, %27 ], [ %101, %55 ]
  %60 = icmp ne i32 %30, 0
  tail call void @llvm.assume(i1 %60)
  br label %61

61:                                               ; preds = %61, %57
  %62 = phi i32 [ %58, %57 ], [ %70, %61 ]
  %63 = phi i32 [ %59, %57 ], [ %69, %61 ]
  %64 = phi i32 [ 0, %57 ], [ %71, %61 ]
  %65 = mul nsw i32 %63, 3
  %66 = getelementptr inbounds nuw i8, ptr %28, i32 %62
  %67 = load i8, ptr %66, align 1, !tbaa !18
  %68 = zext i8 %67 to i32
  %69 = add nsw i32 %65, %68
  %70 = add nuw i32 %62, 1
  %71 = add i32 %64, 1
  %72 = icmp eq i32 %71, %30
  br i1 %72, label %73, label %61, !llvm.loop !23

73:                                               ; preds = %55, %61, %11
  %74 = phi i32 [ 0, %11 ], [ %101, %55 ], [ %69, %61 ]
  tail call void @free(ptr noundef nonnull %3)
  ret i32 %74

75:                                               ; preds = %75, %32
  %76 = phi i32 [ 0, %32 ], [ %102, %75 ]
  %77 = phi i32 [ 0, %32 ], [ %101, %75 ]
  %78 = phi i32 [ 0, %32 ], [ %103, %75 ]
  %79 = mul nsw i32 %77, 3
  %80 = getelementptr inbounds nuw i8, ptr %28, i32 %76
  %81 = load i8, ptr %80, align 1, !tbaa !18
  %82 = zext i8 %81 to i32
  %83 = add nsw i32 %79, %82
  %84 = mul nsw i32 %83, 3
  %85 = getelementptr inbounds nuw i8, ptr %28, i32 %76
  %86 = getelementptr inbounds nuw i8, ptr %85, i32 1
  %87 = load i8, ptr %86, align 1, !tbaa !18
  %88 = zext i8 %87 to i32
  %89 = add nsw i32 %84, %88
  %90 = mul nsw i32 %89, 3
  %91 = getelementptr inbounds nuw i8, ptr %28, i32 %76
  %92 = getelementptr inbounds nuw i8, ptr %91, i32 2
  %93 = load i8, ptr %92, align 1, !tbaa !18
  %94 = zext i8 %93 to i32
  %95 = add nsw i32 %90, %94
  %96 = mul nsw i32 %95, 3
  %97 = getelementptr inbounds nuw i8, ptr %28, i32 %76
  %98 = getelementptr inbounds nuw i8, ptr %97, i32 3
  %99 = load i8, ptr %98, align 1, !tbaa !18
  %100 = zext i8 %99 to i32
  %101 = add nsw i32 %96, %100
  %102 = add nuw i32 %76, 4
  %103 = add i32 %78, 4
  %104 = icmp eq i32 %103, %33
  br i1 %104, label %55, label %75, !llvm.loop !24
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i32 noundef) local_unnamed_addr #10

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #11

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #12

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #8 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #9 = { nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #10 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #11 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #12 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #13 = { nounwind }
attributes #14 = { allocsize(0) }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = !{!7, !8, i64 0}
!7 = !{!"point", !8, i64 0, !8, i64 8}
!8 = !{!"double", !4, i64 0}
!9 = !{!7, !8, i64 8}
!10 = !{!11, !4, i64 0}
!11 = !{!"tight", !4, i64 0, !3, i64 1, !12, i64 5, !13, i64 7}
!12 = !{!"short", !4, i64 0}
!13 = !{!"long long", !4, i64 0}
!14 = !{!11, !3, i64 1}
!15 = !{!11, !12, i64 5}
!16 = !{!11, !13, i64 7}
!17 = !{i64 0, i64 48, !18}
!18 = !{!4, !4, i64 0}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.unroll.disable"}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.mustprogress"}
!23 = distinct !{!23, !20}
!24 = distinct !{!24, !22}
