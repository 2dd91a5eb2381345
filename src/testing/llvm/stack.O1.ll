; run: @vla(10) == 340
; run: @blocks(6) == 91
; run: @recursion(12) == 472
; run: @queens(6) == 4
; run: @hanoi(8) == 935
; run: @fibonacci(20) == 6765
; run: @permutations(5) == 5626000557355292760
; run: @knapsack(50) == 91
; run: @flood(8) == 63
; ModuleID = 'stack.c'
source_filename = "stack.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

%struct.anon = type { i8, i8 }

@__const.permutations.items = private unnamed_addr constant [6 x i8] c"\01\02\03\04\05\06", align 1
@knapsack.weights = internal unnamed_addr constant [6 x i32] [i32 12, i32 7, i32 11, i32 8, i32 9, i32 6], align 16
@knapsack.values = internal unnamed_addr constant [6 x i32] [i32 24, i32 13, i32 23, i32 15, i32 16, i32 11], align 16
@__const.flood.map = private unnamed_addr constant [10 x [12 x i8]] [[12 x i8] c"..........\00\00", [12 x i8] c".#####....\00\00", [12 x i8] c".#...#.##.\00\00", [12 x i8] c".#.#.#..#.\00\00", [12 x i8] c".#.#####.#\00\00", [12 x i8] c".#....#...\00\00", [12 x i8] c".####.#.#.\00\00", [12 x i8] c"......#.#.\00\00", [12 x i8] c".######.#.\00\00", [12 x i8] c"..........\00\00"], align 16
@flood.dx = internal unnamed_addr constant [4 x i8] c"\01\FF\00\00", align 1
@flood.dy = internal unnamed_addr constant [4 x i8] c"\00\00\01\FF", align 1

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @vla(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca i32, i32 %0, align 16
  %3 = add i32 %0, 1
  %4 = mul nuw i32 %3, %0
  %5 = alloca i32, i32 %4, align 16
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %9, label %7

7:                                                ; preds = %9, %1
  %8 = icmp sgt i32 %0, 0
  br i1 %8, label %15, label %21

9:                                                ; preds = %1, %9
  %10 = phi i32 [ %13, %9 ], [ 0, %1 ]
  %11 = mul nuw nsw i32 %10, %10
  %12 = getelementptr inbounds nuw i32, ptr %2, i32 %10
  store i32 %11, ptr %12, align 4, !tbaa !2
  %13 = add nuw nsw i32 %10, 1
  %14 = icmp eq i32 %13, %0
  br i1 %14, label %7, label %9, !llvm.loop !6

15:                                               ; preds = %7, %23
  %16 = phi i32 [ %24, %23 ], [ 0, %7 ]
  %17 = getelementptr inbounds nuw i32, ptr %2, i32 %16
  %18 = load i32, ptr %17, align 4, !tbaa !2
  %19 = mul nuw nsw i32 %16, %3
  %20 = getelementptr inbounds nuw i32, ptr %5, i32 %19
  br label %26

21:                                               ; preds = %23, %7
  %22 = icmp sgt i32 %0, 0
  br i1 %22, label %34, label %32

23:                                               ; preds = %26
  %24 = add nuw nsw i32 %16, 1
  %25 = icmp eq i32 %24, %0
  br i1 %25, label %21, label %15, !llvm.loop !9

26:                                               ; preds = %15, %26
  %27 = phi i32 [ 0, %15 ], [ %30, %26 ]
  %28 = add nsw i32 %18, %27
  %29 = getelementptr inbounds nuw i32, ptr %20, i32 %27
  store i32 %28, ptr %29, align 4, !tbaa !2
  %30 = add nuw i32 %27, 1
  %31 = icmp eq i32 %27, %0
  br i1 %31, label %23, label %26, !llvm.loop !10

32:                                               ; preds = %34, %21
  %33 = phi i32 [ 0, %21 ], [ %42, %34 ]
  ret i32 %33

34:                                               ; preds = %21, %34
  %35 = phi i32 [ %43, %34 ], [ 0, %21 ]
  %36 = phi i32 [ %42, %34 ], [ 0, %21 ]
  %37 = mul nuw nsw i32 %35, %3
  %38 = getelementptr inbounds nuw i32, ptr %5, i32 %37
  %39 = sub nsw i32 %0, %35
  %40 = getelementptr inbounds nuw i32, ptr %38, i32 %39
  %41 = load i32, ptr %40, align 4, !tbaa !2
  %42 = add nsw i32 %41, %36
  %43 = add nuw nsw i32 %35, 1
  %44 = icmp eq i32 %43, %0
  br i1 %44, label %32, label %34, !llvm.loop !11
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @blocks(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp slt i32 %0, 1
  br i1 %2, label %3, label %5

3:                                                ; preds = %5, %1
  %4 = phi i32 [ 0, %1 ], [ %16, %5 ]
  ret i32 %4

5:                                                ; preds = %1, %5
  %6 = phi i32 [ %16, %5 ], [ 0, %1 ]
  %7 = phi i32 [ %17, %5 ], [ 1, %1 ]
  %8 = shl nsw i32 %7, 3
  %9 = alloca i8, i32 %8, align 16
  %10 = trunc i32 %7 to i8
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 16 dereferenceable(1) %9, i8 %10, i32 %8, i1 false)
  %11 = getelementptr i8, ptr %9, i32 %8
  %12 = getelementptr i8, ptr %11, i32 -1
  %13 = load i8, ptr %12, align 1, !tbaa !12
  %14 = sext i8 %13 to i32
  %15 = mul nsw i32 %7, %14
  %16 = add nsw i32 %15, %6
  %17 = add nuw i32 %7, 1
  %18 = icmp eq i32 %7, %0
  br i1 %18, label %3, label %5, !llvm.loop !13
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #2

; Function Attrs: nofree nosync nounwind memory(none)
define hidden i32 @recursion(i32 noundef %0) local_unnamed_addr #3 {
  %2 = alloca [4 x i32], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #7
  store i32 %0, ptr %2, align 16, !tbaa !2
  %3 = getelementptr inbounds nuw i8, ptr %2, i32 4
  %4 = add nsw i32 %0, 1
  store i32 %4, ptr %3, align 4, !tbaa !2
  %5 = getelementptr inbounds nuw i8, ptr %2, i32 8
  %6 = add nsw i32 %0, 2
  store i32 %6, ptr %5, align 8, !tbaa !2
  %7 = getelementptr inbounds nuw i8, ptr %2, i32 12
  %8 = add nsw i32 %0, 3
  store i32 %8, ptr %7, align 4, !tbaa !2
  %9 = icmp slt i32 %0, 1
  br i1 %9, label %19, label %10

10:                                               ; preds = %1
  %11 = and i32 %0, 3
  %12 = getelementptr inbounds nuw i32, ptr %2, i32 %11
  %13 = load i32, ptr %12, align 4, !tbaa !2
  %14 = add nsw i32 %0, -1
  %15 = tail call i32 @recursion(i32 noundef %14)
  %16 = shl nsw i32 %15, 1
  %17 = srem i32 %16, 1000
  %18 = add nsw i32 %17, %13
  br label %19

19:                                               ; preds = %1, %10
  %20 = phi i32 [ %18, %10 ], [ %8, %1 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #7
  ret i32 %20
}

; Function Attrs: nofree nosync nounwind memory(none)
define hidden i32 @queens(i32 noundef %0) local_unnamed_addr #3 {
  %2 = tail call fastcc i32 @place(i32 noundef %0, i32 noundef 0, i32 noundef 0, i32 noundef 0, i32 noundef 0)
  ret i32 %2
}

; Function Attrs: nofree nosync nounwind memory(none)
define internal fastcc i32 @place(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef range(i32 0, -1) %3, i32 noundef range(i32 0, -2147483648) %4) unnamed_addr #3 {
  %6 = icmp eq i32 %1, %0
  br i1 %6, label %30, label %7

7:                                                ; preds = %5
  %8 = shl nsw i32 -1, %0
  %9 = or i32 %2, %8
  %10 = or i32 %9, %3
  %11 = or i32 %10, %4
  %12 = icmp eq i32 %11, -1
  br i1 %12, label %30, label %13

13:                                               ; preds = %7
  %14 = xor i32 %11, -1
  %15 = add nsw i32 %1, 1
  br label %16

16:                                               ; preds = %13, %16
  %17 = phi i32 [ %14, %13 ], [ %21, %16 ]
  %18 = phi i32 [ 0, %13 ], [ %28, %16 ]
  %19 = sub nsw i32 0, %17
  %20 = and i32 %17, %19
  %21 = xor i32 %20, %17
  %22 = or i32 %20, %2
  %23 = or i32 %20, %3
  %24 = shl i32 %23, 1
  %25 = or i32 %20, %4
  %26 = lshr i32 %25, 1
  %27 = tail call fastcc i32 @place(i32 noundef %0, i32 noundef %15, i32 noundef %22, i32 noundef %24, i32 noundef %26)
  %28 = add nsw i32 %27, %18
  %29 = icmp eq i32 %20, %17
  br i1 %29, label %30, label %16, !llvm.loop !14

30:                                               ; preds = %16, %7, %5
  %31 = phi i32 [ 1, %5 ], [ 0, %7 ], [ %28, %16 ]
  ret i32 %31
}

; Function Attrs: nofree nosync nounwind memory(none)
define hidden i32 @hanoi(i32 noundef %0) local_unnamed_addr #3 {
  %2 = tail call fastcc i32 @move(i32 noundef %0, i32 noundef 1, i32 noundef 3, i32 noundef 2)
  ret i32 %2
}

; Function Attrs: nofree nosync nounwind memory(none)
define internal fastcc i32 @move(i32 noundef %0, i32 noundef range(i32 1, 4) %1, i32 noundef range(i32 1, 4) %2, i32 noundef range(i32 1, 4) %3) unnamed_addr #3 {
  br label %5

5:                                                ; preds = %11, %4
  %6 = phi i32 [ 0, %4 ], [ %16, %11 ]
  %7 = phi i32 [ %0, %4 ], [ %12, %11 ]
  %8 = phi i32 [ %1, %4 ], [ %9, %11 ]
  %9 = phi i32 [ %3, %4 ], [ %8, %11 ]
  %10 = icmp eq i32 %7, 0
  br i1 %10, label %17, label %11

11:                                               ; preds = %5
  %12 = add nsw i32 %7, -1
  %13 = tail call fastcc i32 @move(i32 noundef %12, i32 noundef %8, i32 noundef %9, i32 noundef %2)
  %14 = mul nuw nsw i32 %2, %8
  %15 = add nsw i32 %13, %14
  %16 = add nsw i32 %15, %6
  br label %5

17:                                               ; preds = %5
  %18 = add nsw i32 0, %6
  ret i32 %18
}

; Function Attrs: nofree nosync nounwind memory(none)
define hidden i32 @fibonacci(i32 noundef %0) local_unnamed_addr #3 {
  br label %2

2:                                                ; preds = %6, %1
  %3 = phi i32 [ 0, %1 ], [ %10, %6 ]
  %4 = phi i32 [ %0, %1 ], [ %9, %6 ]
  %5 = icmp slt i32 %4, 2
  br i1 %5, label %11, label %6

6:                                                ; preds = %2
  %7 = add nsw i32 %4, -1
  %8 = tail call i32 @fibonacci(i32 noundef %7)
  %9 = add nsw i32 %4, -2
  %10 = add nsw i32 %3, %8
  br label %2

11:                                               ; preds = %2
  %12 = add nsw i32 %3, %4
  ret i32 %12
}

; Function Attrs: nofree nosync nounwind memory(none)
define hidden i64 @permutations(i32 noundef %0) local_unnamed_addr #3 {
  %2 = alloca [6 x i8], align 1
  %3 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #7
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 1 dereferenceable(6) %2, ptr noundef nonnull align 1 dereferenceable(6) @__const.permutations.items, i32 6, i1 false)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #7
  store i64 0, ptr %3, align 8, !tbaa !15
  call fastcc void @permute(ptr noundef %2, i32 noundef %0, i32 noundef 0, ptr noundef %3)
  %4 = load i64, ptr %3, align 8, !tbaa !15
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #7
  ret i64 %4
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #4

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite)
define internal fastcc void @permute(ptr noundef nonnull captures(none) %0, i32 noundef %1, i32 noundef %2, ptr noundef nonnull captures(none) %3) unnamed_addr #5 {
  %5 = icmp eq i32 %2, %1
  br i1 %5, label %11, label %6

6:                                                ; preds = %4
  %7 = icmp slt i32 %2, %1
  br i1 %7, label %8, label %37

8:                                                ; preds = %6
  %9 = getelementptr inbounds i8, ptr %0, i32 %2
  %10 = add nsw i32 %2, 1
  br label %28

11:                                               ; preds = %4
  %12 = icmp sgt i32 %1, 0
  br i1 %12, label %18, label %13

13:                                               ; preds = %18, %11
  %14 = phi i64 [ 0, %11 ], [ %25, %18 ]
  %15 = load i64, ptr %3, align 8, !tbaa !15
  %16 = mul nsw i64 %15, 3
  %17 = add nsw i64 %16, %14
  store i64 %17, ptr %3, align 8, !tbaa !15
  br label %37

18:                                               ; preds = %11, %18
  %19 = phi i64 [ %25, %18 ], [ 0, %11 ]
  %20 = phi i32 [ %26, %18 ], [ 0, %11 ]
  %21 = mul nsw i64 %19, 10
  %22 = getelementptr inbounds nuw i8, ptr %0, i32 %20
  %23 = load i8, ptr %22, align 1, !tbaa !12
  %24 = zext i8 %23 to i64
  %25 = add nsw i64 %21, %24
  %26 = add nuw nsw i32 %20, 1
  %27 = icmp eq i32 %26, %1
  br i1 %27, label %13, label %18, !llvm.loop !17

28:                                               ; preds = %8, %28
  %29 = phi i32 [ %2, %8 ], [ %35, %28 ]
  %30 = load i8, ptr %9, align 1, !tbaa !12
  %31 = getelementptr inbounds i8, ptr %0, i32 %29
  %32 = load i8, ptr %31, align 1, !tbaa !12
  store i8 %32, ptr %9, align 1, !tbaa !12
  store i8 %30, ptr %31, align 1, !tbaa !12
  tail call fastcc void @permute(ptr noundef %0, i32 noundef %1, i32 noundef %10, ptr noundef %3)
  %33 = load i8, ptr %9, align 1, !tbaa !12
  %34 = load i8, ptr %31, align 1, !tbaa !12
  store i8 %34, ptr %9, align 1, !tbaa !12
  store i8 %33, ptr %31, align 1, !tbaa !12
  %35 = add i32 %29, 1
  %36 = icmp eq i32 %35, %1
  br i1 %36, label %37, label %28, !llvm.loop !18

37:                                               ; preds = %28, %6, %13
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @knapsack(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca [101 x i32], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #7
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 16 dereferenceable(404) %2, i8 0, i32 404, i1 false)
  br label %3

3:                                                ; preds = %1, %14
  %4 = phi i32 [ 0, %1 ], [ %15, %14 ]
  %5 = getelementptr inbounds nuw i32, ptr @knapsack.weights, i32 %4
  %6 = load i32, ptr %5, align 4, !tbaa !2
  %7 = icmp slt i32 %0, %6
  br i1 %7, label %14, label %8

8:                                                ; preds = %3
  %9 = getelementptr inbounds nuw i32, ptr @knapsack.values, i32 %4
  %10 = load i32, ptr %9, align 4, !tbaa !2
  br label %17

11:                                               ; preds = %14
  %12 = getelementptr inbounds i32, ptr %2, i32 %0
  %13 = load i32, ptr %12, align 4, !tbaa !2
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #7
  ret i32 %13

14:                                               ; preds = %17, %3
  %15 = add nuw nsw i32 %4, 1
  %16 = icmp eq i32 %15, 6
  br i1 %16, label %11, label %3, !llvm.loop !19

17:                                               ; preds = %8, %17
  %18 = phi i32 [ %0, %8 ], [ %26, %17 ]
  %19 = sub nsw i32 %18, %6
  %20 = getelementptr inbounds nuw i32, ptr %2, i32 %19
  %21 = load i32, ptr %20, align 4, !tbaa !2
  %22 = add nsw i32 %10, %21
  %23 = getelementptr inbounds i32, ptr %2, i32 %18
  %24 = load i32, ptr %23, align 4, !tbaa !2
  %25 = tail call i32 @llvm.smax.i32(i32 %22, i32 %24)
  store i32 %25, ptr %23, align 4
  %26 = add nsw i32 %18, -1
  %27 = icmp sgt i32 %18, %6
  br i1 %27, label %17, label %14, !llvm.loop !20
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @flood(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca [10 x [12 x i8]], align 16
  %3 = alloca [200 x %struct.anon], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #7
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 16 dereferenceable(120) %2, ptr noundef nonnull align 16 dereferenceable(120) @__const.flood.map, i32 120, i1 false)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #7
  %4 = trunc i32 %0 to i8
  store i8 %4, ptr %3, align 16, !tbaa !21
  %5 = getelementptr inbounds nuw i8, ptr %3, i32 1
  store i8 0, ptr %5, align 1, !tbaa !23
  br label %6

6:                                                ; preds = %1, %41
  %7 = phi i32 [ 1, %1 ], [ %43, %41 ]
  %8 = phi i32 [ 0, %1 ], [ %42, %41 ]
  %9 = add nsw i32 %7, -1
  %10 = getelementptr inbounds nuw %struct.anon, ptr %3, i32 %9
  %11 = load i8, ptr %10, align 2, !tbaa !21
  %12 = getelementptr inbounds nuw i8, ptr %10, i32 1
  %13 = load i8, ptr %12, align 1, !tbaa !23
  %14 = icmp ugt i8 %11, 9
  %15 = icmp ugt i8 %13, 9
  %16 = select i1 %14, i1 true, i1 %15
  br i1 %16, label %41, label %17, !llvm.loop !24

17:                                               ; preds = %6
  %18 = zext nneg i8 %13 to i32
  %19 = zext nneg i8 %11 to i32
  %20 = getelementptr inbounds nuw [12 x i8], ptr %2, i32 %18
  %21 = getelementptr inbounds nuw i8, ptr %20, i32 %19
  %22 = load i8, ptr %21, align 1, !tbaa !12
  %23 = icmp eq i8 %22, 46
  br i1 %23, label %24, label %41, !llvm.loop !24

24:                                               ; preds = %17
  store i8 126, ptr %21, align 1, !tbaa !12
  br label %25

25:                                               ; preds = %24, %25
  %26 = phi i32 [ 0, %24 ], [ %37, %25 ]
  %27 = phi i32 [ %9, %24 ], [ %35, %25 ]
  %28 = getelementptr inbounds nuw i8, ptr @flood.dx, i32 %26
  %29 = load i8, ptr %28, align 1, !tbaa !12
  %30 = add i8 %29, %11
  %31 = getelementptr inbounds %struct.anon, ptr %3, i32 %27
  store i8 %30, ptr %31, align 2, !tbaa !21
  %32 = getelementptr inbounds nuw i8, ptr @flood.dy, i32 %26
  %33 = load i8, ptr %32, align 1, !tbaa !12
  %34 = add i8 %33, %13
  %35 = add nsw i32 %27, 1
  %36 = getelementptr inbounds nuw i8, ptr %31, i32 1
  store i8 %34, ptr %36, align 1, !tbaa !23
  %37 = add nuw nsw i32 %26, 1
  %38 = icmp eq i32 %37, 4
  br i1 %38, label %39, label %25, !llvm.loop !25

39:                                               ; preds = %25
  %40 = add nsw i32 %8, 1
  br label %41

41:                                               ; preds = %39, %6, %17
  %42 = phi i32 [ %8, %6 ], [ %8, %17 ], [ %40, %39 ]
  %43 = phi i32 [ %9, %6 ], [ %9, %17 ], [ %35, %39 ]
  %44 = icmp sgt i32 %43, 0
  br i1 %44, label %6, label %45

45:                                               ; preds = %41
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #7
  ret i32 %42
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #6

attributes #0 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nofree nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nofree nosync nounwind memory(argmem: readwrite) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
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
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.mustprogress"}
!8 = !{!"llvm.loop.unroll.disable"}
!9 = distinct !{!9, !7, !8}
!10 = distinct !{!10, !7, !8}
!11 = distinct !{!11, !7, !8}
!12 = !{!4, !4, i64 0}
!13 = distinct !{!13, !7, !8}
!14 = distinct !{!14, !7, !8}
!15 = !{!16, !16, i64 0}
!16 = !{!"long long", !4, i64 0}
!17 = distinct !{!17, !7, !8}
!18 = distinct !{!18, !7, !8}
!19 = distinct !{!19, !7, !8}
!20 = distinct !{!20, !7, !8}
!21 = !{!22, !4, i64 0}
!22 = !{!"", !4, i64 0, !4, i64 1}
!23 = !{!22, !4, i64 1}
!24 = distinct !{!24, !7, !8}
!25 = distinct !{!25, !7, !8}
