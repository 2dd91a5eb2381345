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

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @nested(i32 noundef %0) local_unnamed_addr #5 {
  %2 = alloca %struct.matrix, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 4 dereferenceable(48) %2, ptr noundef nonnull align 4 dereferenceable(48) @__const.nested.m, i32 48, i1 false)
  %3 = getelementptr inbounds %struct.anon, ptr %2, i32 %0
  %4 = getelementptr i32, ptr %3, i32 %0
  %5 = getelementptr i8, ptr %4, i32 -4
  %6 = load i32, ptr %5, align 4, !tbaa !2
  %7 = add nsw i32 %6, 100
  store i32 %7, ptr %5, align 4, !tbaa !2
  %8 = getelementptr inbounds nuw i8, ptr %2, i32 28
  %9 = load i8, ptr %8, align 4, !tbaa !10
  %10 = add i8 %9, 1
  store i8 %10, ptr %8, align 4, !tbaa !10
  br label %11

11:                                               ; preds = %1, %20
  %12 = phi i32 [ 0, %1 ], [ %21, %20 ]
  %13 = phi i32 [ 0, %1 ], [ %30, %20 ]
  %14 = getelementptr inbounds nuw %struct.anon, ptr %2, i32 %12
  %15 = add nuw nsw i32 %12, 1
  %16 = getelementptr inbounds nuw i8, ptr %14, i32 12
  %17 = load i8, ptr %16, align 4, !tbaa !10
  %18 = zext i8 %17 to i32
  br label %23

19:                                               ; preds = %20
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  ret i32 %30

20:                                               ; preds = %23
  %21 = add nuw nsw i32 %12, 1
  %22 = icmp eq i32 %21, 3
  br i1 %22, label %19, label %11, !llvm.loop !12

23:                                               ; preds = %11, %23
  %24 = phi i32 [ 0, %11 ], [ %31, %23 ]
  %25 = phi i32 [ %13, %11 ], [ %30, %23 ]
  %26 = getelementptr inbounds nuw i32, ptr %14, i32 %24
  %27 = load i32, ptr %26, align 4, !tbaa !2
  %28 = mul nsw i32 %27, %15
  %29 = add i32 %28, %25
  %30 = add i32 %29, %18
  %31 = add nuw nsw i32 %24, 1
  %32 = icmp eq i32 %31, 3
  br i1 %32, label %20, label %23, !llvm.loop !15
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden range(i32 -2147483641, -2147483648) i32 @arrays(i32 noundef %0) local_unnamed_addr #5 {
  %2 = alloca [8 x %struct.point], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  br label %3

3:                                                ; preds = %1, %3
  %4 = phi i32 [ 0, %1 ], [ %12, %3 ]
  %5 = mul nsw i32 %4, %0
  %6 = sitofp i32 %5 to double
  %7 = getelementptr inbounds nuw %struct.point, ptr %2, i32 %4
  store double %6, ptr %7, align 16, !tbaa !6
  %8 = shl nuw nsw i32 %4, 1
  %9 = uitofp nneg i32 %8 to double
  %10 = fsub double %6, %9
  %11 = getelementptr inbounds nuw i8, ptr %7, i32 8
  store double %10, ptr %11, align 8, !tbaa !9
  %12 = add nuw nsw i32 %4, 1
  %13 = icmp eq i32 %12, 8
  br i1 %13, label %14, label %3, !llvm.loop !16

14:                                               ; preds = %3, %14
  %15 = phi double [ %24, %14 ], [ 0.000000e+00, %3 ]
  %16 = phi i32 [ %19, %14 ], [ 32, %3 ]
  %17 = getelementptr inbounds nuw i8, ptr %2, i32 %16
  %18 = load double, ptr %17, align 16, !tbaa !6
  %19 = add nuw nsw i32 %16, 16
  %20 = getelementptr inbounds nuw i8, ptr %2, i32 %19
  %21 = getelementptr inbounds nuw i8, ptr %20, i32 8
  %22 = load double, ptr %21, align 8, !tbaa !9
  %23 = fsub double %18, %22
  %24 = fadd double %15, %23
  %25 = icmp eq i32 %19, 112
  br i1 %25, label %26, label %14, !llvm.loop !17

26:                                               ; preds = %14
  %27 = fptosi double %24 to i32
  %28 = add nsw i32 %27, 7
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  ret i32 %28
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read)
define hidden i64 @read_tight(ptr noundef readonly captures(none) %0) local_unnamed_addr #6 {
  %2 = load i8, ptr %0, align 1, !tbaa !18
  %3 = zext i8 %2 to i32
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 1
  %5 = load i32, ptr %4, align 1, !tbaa !22
  %6 = add nsw i32 %5, %3
  %7 = getelementptr inbounds nuw i8, ptr %0, i32 5
  %8 = load i16, ptr %7, align 1, !tbaa !23
  %9 = sext i16 %8 to i32
  %10 = add nsw i32 %6, %9
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds nuw i8, ptr %0, i32 7
  %13 = load i64, ptr %12, align 1, !tbaa !24
  %14 = add nsw i64 %13, %11
  ret i64 %14
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i64 -9223372036854775778, -9223372036854775808) i64 @packed(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca [2 x %struct.tight], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  %3 = trunc i32 %0 to i8
  store i8 %3, ptr %2, align 16, !tbaa !18
  %4 = getelementptr inbounds nuw i8, ptr %2, i32 1
  %5 = mul nsw i32 %0, 1000
  store i32 %5, ptr %4, align 1, !tbaa !22
  %6 = getelementptr inbounds nuw i8, ptr %2, i32 5
  %7 = trunc i32 %0 to i16
  %8 = sub i16 0, %7
  store i16 %8, ptr %6, align 1, !tbaa !23
  %9 = getelementptr inbounds nuw i8, ptr %2, i32 7
  store i64 1, ptr %9, align 1, !tbaa !24
  %10 = getelementptr inbounds nuw i8, ptr %2, i32 15
  store i8 1, ptr %10, align 1, !tbaa !18
  %11 = getelementptr inbounds nuw i8, ptr %2, i32 16
  store i32 2, ptr %11, align 16, !tbaa !22
  %12 = getelementptr inbounds nuw i8, ptr %2, i32 20
  store i16 3, ptr %12, align 4, !tbaa !23
  %13 = getelementptr inbounds nuw i8, ptr %2, i32 22
  %14 = zext i32 %0 to i64
  %15 = shl i64 %14, 40
  store i64 %15, ptr %13, align 2, !tbaa !24
  store i32 -3, ptr %11, align 16, !tbaa !22
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
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 4 dereferenceable(48) %3, ptr noundef nonnull align 4 dereferenceable(48) %2, i32 48, i1 false), !tbaa.struct !25
  %6 = getelementptr inbounds nuw i8, ptr %3, i32 20
  %7 = load i32, ptr %6, align 4, !tbaa !2
  %8 = add nsw i32 %7, 1
  store i32 %8, ptr %6, align 4, !tbaa !2
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 4 dereferenceable(48) %2, ptr noundef nonnull align 4 dereferenceable(48) %3, i32 48, i1 false), !tbaa.struct !25
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
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #7

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i32(ptr writeonly captures(none), ptr readonly captures(none), i32, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare i32 @memcmp(ptr noundef captures(none), ptr noundef captures(none), i32 noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 -2147483647, -2147483648) i32 @add_one(i32 %0) local_unnamed_addr #9 {
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
define hidden i32 @flexible(i32 noundef %0) local_unnamed_addr #10 {
  %2 = add i32 %0, 4
  %3 = tail call ptr @malloc(i32 noundef %2) #14
  store i32 %0, ptr %3, align 4, !tbaa !2
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %3, i32 4
  br label %11

7:                                                ; preds = %11, %1
  %8 = icmp eq i32 %0, 0
  br i1 %8, label %18, label %9

9:                                                ; preds = %7
  %10 = getelementptr inbounds nuw i8, ptr %3, i32 4
  br label %20

11:                                               ; preds = %5, %11
  %12 = phi i32 [ 0, %5 ], [ %16, %11 ]
  %13 = trunc i32 %12 to i8
  %14 = add i8 %13, 97
  %15 = getelementptr inbounds nuw i8, ptr %6, i32 %12
  store i8 %14, ptr %15, align 1, !tbaa !26
  %16 = add nuw nsw i32 %12, 1
  %17 = icmp eq i32 %16, %0
  br i1 %17, label %7, label %11, !llvm.loop !27

18:                                               ; preds = %20, %7
  %19 = phi i32 [ 0, %7 ], [ %27, %20 ]
  tail call void @free(ptr noundef %3)
  ret i32 %19

20:                                               ; preds = %9, %20
  %21 = phi i32 [ 0, %9 ], [ %28, %20 ]
  %22 = phi i32 [ 0, %9 ], [ %27, %20 ]
  %23 = mul nsw i32 %22, 3
  %24 = getelementptr inbounds nuw i8, ptr %10, i32 %21
  %25 = load i8, ptr %24, align 1, !tbaa !26
  %26 = zext i8 %25 to i32
  %27 = add nsw i32 %23, %26
  %28 = add nuw i32 %21, 1
  %29 = icmp eq i32 %28, %0
  br i1 %29, label %18, label %20, !llvm.loop !28
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i32 noundef) local_unnamed_addr #11

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #12

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #5 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #6 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #9 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #10 = { nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #11 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #12 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
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
!10 = !{!11, !4, i64 12}
!11 = !{!"", !4, i64 0, !4, i64 12}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.mustprogress"}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = distinct !{!15, !13, !14}
!16 = distinct !{!16, !13, !14}
!17 = distinct !{!17, !13, !14}
!18 = !{!19, !4, i64 0}
!19 = !{!"tight", !4, i64 0, !3, i64 1, !20, i64 5, !21, i64 7}
!20 = !{!"short", !4, i64 0}
!21 = !{!"long long", !4, i64 0}
!22 = !{!19, !3, i64 1}
!23 = !{!19, !20, i64 5}
!24 = !{!19, !21, i64 7}
!25 = !{i64 0, i64 48, !26}
!26 = !{!4, !4, i64 0}
!27 = distinct !{!27, !13, !14}
!28 = distinct !{!28, !13, !14}
