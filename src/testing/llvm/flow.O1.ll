; run: @irreducible(100) == 804
; run: @two_entries(7, 0) == 164
; run: @two_entries(7, 1) == 163
; run: @gotos(25) == 24
; run: @cleanup(0) == 321
; run: @cleanup(1) == -999
; run: @cleanup(2) == -979
; run: @queens(6) == 4
; run: @hanoi(10) == 2721184508824160945
; run: @mutual(27) == 801
; run: @permutations(5) == 1263520593
; run: @tail(1000, 0) == 500500
; run: @deep(2000) == 7000
; run: @big_switch(17) == 100
; run: @big_switch(63) == 1100
; run: @big_switch(-1) == -1
; run: @switch64(5000000000) == 1
; run: @switch64(-3) == 3
; run: @labels(3) == 12
; run: @comma(6) == 48
; run: @short_circuit(5) == 16
; run: @sieve(500) == 95
; ModuleID = 'flow.c'
source_filename = "flow.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

@__const.permutations.a = private unnamed_addr constant [8 x i32] [i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7], align 16

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @irreducible(i32 noundef %0) local_unnamed_addr #0 {
  %2 = and i32 %0, 4
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %4, label %13

4:                                                ; preds = %13, %1
  %5 = phi i32 [ %17, %13 ], [ %0, %1 ]
  %6 = phi i32 [ %16, %13 ], [ 0, %1 ]
  %7 = add nsw i32 %6, %5
  %8 = icmp slt i32 %5, 3
  br i1 %8, label %25, label %9

9:                                                ; preds = %4
  %10 = add nsw i32 %5, -3
  %11 = urem i32 %10, 5
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %20, label %13

13:                                               ; preds = %20, %9, %1
  %14 = phi i32 [ %0, %1 ], [ %21, %20 ], [ %10, %9 ]
  %15 = phi i32 [ 0, %1 ], [ %23, %20 ], [ %7, %9 ]
  %16 = xor i32 %15, %14
  %17 = add nsw i32 %14, -1
  %18 = srem i32 %17, 7
  %19 = icmp eq i32 %18, 3
  br i1 %19, label %4, label %20

20:                                               ; preds = %13, %9
  %21 = phi i32 [ %10, %9 ], [ %17, %13 ]
  %22 = phi i32 [ %7, %9 ], [ %16, %13 ]
  %23 = add nsw i32 %22, 2
  %24 = icmp sgt i32 %21, 0
  br i1 %24, label %13, label %25

25:                                               ; preds = %20, %4
  %26 = phi i32 [ %7, %4 ], [ %23, %20 ]
  ret i32 %26
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @two_entries(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  switch i32 %1, label %20 [
    i32 0, label %3
    i32 1, label %9
    i32 2, label %16
  ]

3:                                                ; preds = %9, %16, %2
  %4 = phi i32 [ %0, %2 ], [ %17, %16 ], [ %14, %9 ]
  %5 = phi i32 [ %1, %2 ], [ %19, %16 ], [ %13, %9 ]
  %6 = icmp sgt i32 %4, 0
  br i1 %6, label %7, label %20

7:                                                ; preds = %3
  %8 = add nsw i32 %5, 1
  br label %9

9:                                                ; preds = %2, %7
  %10 = phi i32 [ %4, %7 ], [ %0, %2 ]
  %11 = phi i32 [ %8, %7 ], [ 0, %2 ]
  %12 = mul nsw i32 %10, 10
  %13 = add nsw i32 %11, %12
  %14 = add nsw i32 %10, -2
  %15 = icmp sgt i32 %13, 200
  br i1 %15, label %16, label %3, !llvm.loop !6

16:                                               ; preds = %9, %2
  %17 = phi i32 [ %14, %9 ], [ %0, %2 ]
  %18 = phi i32 [ %13, %9 ], [ 0, %2 ]
  %19 = add nsw i32 %18, -7
  br label %3, !llvm.loop !6

20:                                               ; preds = %3, %2
  %21 = phi i32 [ 0, %2 ], [ %5, %3 ]
  ret i32 %21
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden range(i32 -2147483647, -2147483648) i32 @gotos(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq i32 %0, 1
  br i1 %2, label %14, label %3

3:                                                ; preds = %1, %3
  %4 = phi i32 [ %12, %3 ], [ 1, %1 ]
  %5 = phi i32 [ %11, %3 ], [ %0, %1 ]
  %6 = and i32 %5, 1
  %7 = icmp eq i32 %6, 0
  %8 = mul nsw i32 %5, 3
  %9 = add nsw i32 %8, 1
  %10 = ashr exact i32 %5, 1
  %11 = select i1 %7, i32 %10, i32 %9
  %12 = add nuw nsw i32 %4, 1
  %13 = icmp eq i32 %11, 1
  br i1 %13, label %14, label %3

14:                                               ; preds = %3, %1
  %15 = phi i32 [ 1, %1 ], [ %12, %3 ]
  ret i32 %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden range(i32 -1000, -2147483648) i32 @cleanup(i32 noundef %0) local_unnamed_addr #2 {
  switch i32 %0, label %2 [
    i32 1, label %7
    i32 2, label %3
  ]

2:                                                ; preds = %1
  br label %3

3:                                                ; preds = %1, %2
  %4 = phi i32 [ 321, %2 ], [ 21, %1 ]
  %5 = phi i32 [ 0, %2 ], [ -1000, %1 ]
  %6 = add nuw nsw i32 %4, %5
  br label %7

7:                                                ; preds = %1, %3
  %8 = phi i32 [ %6, %3 ], [ -999, %1 ]
  ret i32 %8
}

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #3

; Function Attrs: nofree nosync nounwind memory(none)
define hidden i32 @queens(i32 noundef %0) local_unnamed_addr #4 {
  %2 = tail call fastcc i32 @place(i32 noundef 0, i32 noundef 0, i32 noundef 0, i32 noundef 0, i32 noundef %0)
  ret i32 %2
}

; Function Attrs: nofree nosync nounwind memory(none)
define internal fastcc i32 @place(i32 noundef %0, i32 noundef %1, i32 noundef range(i32 0, -1) %2, i32 noundef range(i32 0, -2147483648) %3, i32 noundef %4) unnamed_addr #4 {
  %6 = icmp eq i32 %0, %4
  br i1 %6, label %31, label %7

7:                                                ; preds = %5
  %8 = shl nsw i32 -1, %4
  %9 = or i32 %1, %8
  %10 = or i32 %9, %2
  %11 = or i32 %10, %3
  %12 = icmp eq i32 %11, -1
  br i1 %12, label %31, label %13

13:                                               ; preds = %7
  %14 = xor i32 %11, -1
  %15 = add nsw i32 %0, 1
  br label %16

16:                                               ; preds = %13, %16
  %17 = phi i32 [ %14, %13 ], [ %29, %16 ]
  %18 = phi i32 [ 0, %13 ], [ %27, %16 ]
  %19 = sub nsw i32 0, %17
  %20 = and i32 %17, %19
  %21 = or i32 %20, %1
  %22 = or i32 %20, %2
  %23 = shl i32 %22, 1
  %24 = or i32 %20, %3
  %25 = lshr i32 %24, 1
  %26 = tail call fastcc i32 @place(i32 noundef %15, i32 noundef %21, i32 noundef %23, i32 noundef %25, i32 noundef %4)
  %27 = add nsw i32 %26, %18
  %28 = add nsw i32 %17, -1
  %29 = and i32 %28, %17
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %16, !llvm.loop !9

31:                                               ; preds = %16, %7, %5
  %32 = phi i32 [ 1, %5 ], [ 0, %7 ], [ %27, %16 ]
  ret i32 %32
}

; Function Attrs: nofree nosync nounwind memory(none)
define hidden i64 @hanoi(i32 noundef %0) local_unnamed_addr #4 {
  %2 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #12
  store i64 7, ptr %2, align 8, !tbaa !10
  call fastcc void @move(i32 noundef %0, i32 noundef 1, i32 noundef 2, i32 noundef 3, ptr noundef %2)
  %3 = load i64, ptr %2, align 8, !tbaa !10
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #12
  ret i64 %3
}

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite)
define internal fastcc void @move(i32 noundef %0, i32 noundef range(i32 1, 4) %1, i32 noundef range(i32 1, 4) %2, i32 noundef range(i32 1, 4) %3, ptr noundef nonnull %4) unnamed_addr #5 {
  br label %6

6:                                                ; preds = %11, %5
  %7 = phi i32 [ %0, %5 ], [ %12, %11 ]
  %8 = phi i32 [ %1, %5 ], [ %9, %11 ]
  %9 = phi i32 [ %2, %5 ], [ %8, %11 ]
  %10 = icmp eq i32 %7, 0
  br i1 %10, label %19, label %11

11:                                               ; preds = %6
  %12 = add nsw i32 %7, -1
  tail call fastcc void @move(i32 noundef %12, i32 noundef %8, i32 noundef %3, i32 noundef %9, ptr noundef %4)
  %13 = load i64, ptr %4, align 8, !tbaa !10
  %14 = mul nsw i64 %13, 31
  %15 = mul nuw nsw i32 %8, 3
  %16 = add nuw nsw i32 %3, %15
  %17 = zext nneg i32 %16 to i64
  %18 = add i64 %14, %17
  store i64 %18, ptr %4, align 8, !tbaa !10
  br label %6

19:                                               ; preds = %6
  ret void
}

; Function Attrs: nofree nosync nounwind memory(none)
define hidden i32 @mutual(i32 noundef %0) local_unnamed_addr #4 {
  %2 = srem i32 %0, 14
  %3 = tail call fastcc i32 @male(i32 noundef %2)
  %4 = mul nsw i32 %3, 100
  %5 = srem i32 %0, 13
  %6 = tail call fastcc i32 @female(i32 noundef %5)
  %7 = add nsw i32 %4, %6
  ret i32 %7
}

; Function Attrs: nofree nosync nounwind memory(none)
define internal fastcc i32 @male(i32 noundef %0) unnamed_addr #4 {
  %2 = icmp eq i32 %0, 0
  br i1 %2, label %3, label %5

3:                                                ; preds = %1, %5
  %4 = phi i32 [ %9, %5 ], [ 0, %1 ]
  ret i32 %4

5:                                                ; preds = %1
  %6 = add nsw i32 %0, -1
  %7 = tail call fastcc i32 @male(i32 noundef %6)
  %8 = tail call fastcc i32 @female(i32 noundef %7)
  %9 = sub nsw i32 %0, %8
  br label %3
}

; Function Attrs: nofree nosync nounwind memory(none)
define internal fastcc i32 @female(i32 noundef %0) unnamed_addr #4 {
  %2 = icmp eq i32 %0, 0
  br i1 %2, label %3, label %5

3:                                                ; preds = %1, %5
  %4 = phi i32 [ %9, %5 ], [ 1, %1 ]
  ret i32 %4

5:                                                ; preds = %1
  %6 = add nsw i32 %0, -1
  %7 = tail call fastcc i32 @female(i32 noundef %6)
  %8 = tail call fastcc i32 @male(i32 noundef %7)
  %9 = sub nsw i32 %0, %8
  br label %3
}

; Function Attrs: nofree nosync nounwind memory(none)
define hidden i32 @permutations(i32 noundef %0) local_unnamed_addr #4 {
  %2 = alloca [8 x i32], align 16
  %3 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #12
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 16 dereferenceable(32) %2, ptr noundef nonnull align 16 dereferenceable(32) @__const.permutations.a, i32 32, i1 false)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #12
  store i32 1, ptr %3, align 4, !tbaa !2
  call fastcc void @permute(ptr noundef %2, i32 noundef 0, i32 noundef %0, ptr noundef %3)
  %4 = load i32, ptr %3, align 4, !tbaa !2
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #12
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #12
  ret i32 %4
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #6

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite)
define internal fastcc void @permute(ptr noundef nonnull captures(none) %0, i32 noundef %1, i32 noundef %2, ptr noundef nonnull captures(none) %3) unnamed_addr #5 {
  %5 = icmp eq i32 %1, %2
  br i1 %5, label %11, label %6

6:                                                ; preds = %4
  %7 = icmp slt i32 %1, %2
  br i1 %7, label %8, label %33

8:                                                ; preds = %6
  %9 = getelementptr inbounds i32, ptr %0, i32 %1
  %10 = add nsw i32 %1, 1
  br label %24

11:                                               ; preds = %4
  %12 = icmp sgt i32 %2, 0
  br i1 %12, label %13, label %33

13:                                               ; preds = %11
  %14 = load i32, ptr %3, align 4, !tbaa !2
  br label %15

15:                                               ; preds = %13, %15
  %16 = phi i32 [ %14, %13 ], [ %21, %15 ]
  %17 = phi i32 [ 0, %13 ], [ %22, %15 ]
  %18 = mul i32 %16, 7
  %19 = getelementptr inbounds nuw i32, ptr %0, i32 %17
  %20 = load i32, ptr %19, align 4, !tbaa !2
  %21 = add i32 %18, %20
  store i32 %21, ptr %3, align 4, !tbaa !2
  %22 = add nuw nsw i32 %17, 1
  %23 = icmp eq i32 %22, %2
  br i1 %23, label %33, label %15, !llvm.loop !12

24:                                               ; preds = %8, %24
  %25 = phi i32 [ %1, %8 ], [ %31, %24 ]
  %26 = load i32, ptr %9, align 4, !tbaa !2
  %27 = getelementptr inbounds i32, ptr %0, i32 %25
  %28 = load i32, ptr %27, align 4, !tbaa !2
  store i32 %28, ptr %9, align 4, !tbaa !2
  store i32 %26, ptr %27, align 4, !tbaa !2
  tail call fastcc void @permute(ptr noundef %0, i32 noundef %10, i32 noundef %2, ptr noundef %3)
  %29 = load i32, ptr %9, align 4, !tbaa !2
  %30 = load i32, ptr %27, align 4, !tbaa !2
  store i32 %30, ptr %9, align 4, !tbaa !2
  store i32 %29, ptr %27, align 4, !tbaa !2
  %31 = add i32 %25, 1
  %32 = icmp eq i32 %31, %2
  br i1 %32, label %33, label %24, !llvm.loop !13

33:                                               ; preds = %24, %15, %6, %11
  ret void
}

; Function Attrs: nofree nosync nounwind memory(none)
define hidden i64 @tail(i32 noundef %0, i64 noundef %1) local_unnamed_addr #4 {
  br label %3

3:                                                ; preds = %7, %2
  %4 = phi i32 [ %0, %2 ], [ %8, %7 ]
  %5 = phi i64 [ %1, %2 ], [ %10, %7 ]
  %6 = icmp eq i32 %4, 0
  br i1 %6, label %11, label %7

7:                                                ; preds = %3
  %8 = add nsw i32 %4, -1
  %9 = sext i32 %4 to i64
  %10 = add nsw i64 %5, %9
  br label %3

11:                                               ; preds = %3
  ret i64 %5
}

; Function Attrs: nofree nounwind memory(inaccessiblemem: readwrite)
define hidden i32 @deep(i32 noundef %0) local_unnamed_addr #7 {
  %2 = alloca [4 x i32], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #12
  %3 = and i32 %0, 3
  %4 = getelementptr inbounds nuw i32, ptr %2, i32 %3
  store volatile i32 %0, ptr %4, align 4, !tbaa !2
  %5 = icmp eq i32 %0, 0
  br i1 %5, label %12, label %6

6:                                                ; preds = %1
  %7 = add nsw i32 %0, -1
  %8 = tail call i32 @deep(i32 noundef %7)
  %9 = load volatile i32, ptr %4, align 4, !tbaa !2
  %10 = and i32 %9, 7
  %11 = add nsw i32 %10, %8
  br label %12

12:                                               ; preds = %1, %6
  %13 = phi i32 [ %11, %6 ], [ 0, %1 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #12
  ret i32 %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @big_switch(i32 noundef %0) local_unnamed_addr #8 {
  switch i32 %0, label %20 [
    i32 0, label %21
    i32 1, label %2
    i32 2, label %21
    i32 3, label %3
    i32 4, label %4
    i32 5, label %5
    i32 6, label %5
    i32 7, label %5
    i32 10, label %7
    i32 11, label %8
    i32 12, label %9
    i32 13, label %10
    i32 14, label %11
    i32 15, label %12
    i32 16, label %13
    i32 17, label %14
    i32 18, label %15
    i32 60, label %16
    i32 61, label %17
    i32 62, label %18
    i32 63, label %19
  ]

2:                                                ; preds = %1
  br label %21

3:                                                ; preds = %1
  br label %21

4:                                                ; preds = %1
  br label %21

5:                                                ; preds = %1, %1, %1
  %6 = mul nsw i32 %0, %0
  br label %21

7:                                                ; preds = %1
  br label %21

8:                                                ; preds = %1
  br label %21

9:                                                ; preds = %1
  br label %21

10:                                               ; preds = %1
  br label %21

11:                                               ; preds = %1
  br label %21

12:                                               ; preds = %1
  br label %21

13:                                               ; preds = %1
  br label %21

14:                                               ; preds = %1
  br label %21

15:                                               ; preds = %1
  br label %21

16:                                               ; preds = %1
  br label %21

17:                                               ; preds = %1
  br label %21

18:                                               ; preds = %1
  br label %21

19:                                               ; preds = %1
  br label %21

20:                                               ; preds = %1
  br label %21

21:                                               ; preds = %1, %1, %20, %19, %18, %17, %16, %15, %14, %13, %12, %11, %10, %9, %8, %7, %5, %4, %3, %2
  %22 = phi i32 [ -1, %20 ], [ 1100, %19 ], [ 9, %2 ], [ 5, %1 ], [ -7, %3 ], [ 12, %4 ], [ %6, %5 ], [ 8, %7 ], [ 1, %8 ], [ 77, %9 ], [ 3, %10 ], [ 2, %11 ], [ 0, %12 ], [ 4, %13 ], [ 100, %14 ], [ 31, %15 ], [ 1000, %16 ], [ 1001, %17 ], [ 1007, %18 ], [ 5, %1 ]
  ret i32 %22
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 0, 5) i32 @switch64(i64 noundef %0) local_unnamed_addr #8 {
  switch i64 %0, label %5 [
    i64 5000000000, label %6
    i64 5000000001, label %2
    i64 -3, label %3
    i64 1099511627776, label %4
  ]

2:                                                ; preds = %1
  br label %6

3:                                                ; preds = %1
  br label %6

4:                                                ; preds = %1
  br label %6

5:                                                ; preds = %1
  br label %6

6:                                                ; preds = %1, %5, %4, %3, %2
  %7 = phi i32 [ 0, %5 ], [ 4, %4 ], [ 2, %2 ], [ 3, %3 ], [ 1, %1 ]
  ret i32 %7
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @labels(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %30

3:                                                ; preds = %1, %24
  %4 = phi i32 [ %27, %24 ], [ 0, %1 ]
  %5 = phi i32 [ %26, %24 ], [ 0, %1 ]
  br label %6

6:                                                ; preds = %3, %20
  %7 = phi i32 [ %22, %20 ], [ 0, %3 ]
  %8 = phi i32 [ %21, %20 ], [ %5, %3 ]
  %9 = icmp eq i32 %7, %4
  br i1 %9, label %20, label %10

10:                                               ; preds = %6
  %11 = add nuw nsw i32 %7, 2
  %12 = tail call i32 @llvm.smax.i32(i32 %8, i32 41)
  br label %13

13:                                               ; preds = %10, %16
  %14 = phi i32 [ %17, %16 ], [ %8, %10 ]
  %15 = icmp eq i32 %14, %12
  br i1 %15, label %24, label %16

16:                                               ; preds = %13
  %17 = add i32 %14, 1
  %18 = srem i32 %17, %11
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %13, !llvm.loop !14

20:                                               ; preds = %16, %6
  %21 = phi i32 [ %8, %6 ], [ %17, %16 ]
  %22 = add nuw nsw i32 %7, 1
  %23 = icmp eq i32 %22, %0
  br i1 %23, label %24, label %6, !llvm.loop !15

24:                                               ; preds = %20, %13
  %25 = phi i1 [ true, %13 ], [ false, %20 ]
  %26 = phi i32 [ %12, %13 ], [ %21, %20 ]
  %27 = add nuw nsw i32 %4, 1
  %28 = icmp eq i32 %27, %0
  %29 = select i1 %25, i1 true, i1 %28
  br i1 %29, label %30, label %3, !llvm.loop !16

30:                                               ; preds = %24, %1
  %31 = phi i32 [ 0, %1 ], [ %26, %24 ]
  ret i32 %31
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @comma(i32 noundef %0) local_unnamed_addr #8 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %15

3:                                                ; preds = %1
  %4 = tail call i32 @llvm.smax.i32(i32 %0, i32 2)
  %5 = icmp sgt i32 %0, 2
  %6 = zext i1 %5 to i32
  %7 = add nsw i32 %4, -2
  %8 = sub nsw i32 %7, %6
  %9 = lshr i32 %8, 1
  %10 = add nuw i32 %9, %6
  %11 = xor i32 %10, -1
  %12 = add i32 %0, %11
  %13 = mul i32 %10, 10
  %14 = add i32 %13, 10
  br label %15

15:                                               ; preds = %3, %1
  %16 = phi i32 [ 0, %1 ], [ %14, %3 ]
  %17 = phi i32 [ %0, %1 ], [ %12, %3 ]
  %18 = add i32 %0, 9
  %19 = add i32 %18, %17
  %20 = add i32 %19, %16
  ret i32 %20
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden range(i32 -2147483637, -2147483648) i32 @short_circuit(i32 noundef %0) local_unnamed_addr #2 {
  %2 = icmp sgt i32 %0, 2
  br i1 %2, label %3, label %5

3:                                                ; preds = %1
  %4 = icmp sgt i32 %0, 6
  br i1 %4, label %11, label %5

5:                                                ; preds = %3, %1
  %6 = phi i32 [ 2, %3 ], [ 1, %1 ]
  %7 = add nuw nsw i32 %6, 1
  %8 = icmp sgt i32 %0, 3
  %9 = add nuw nsw i32 %6, 2
  %10 = select i1 %8, i32 %7, i32 %9
  br label %11

11:                                               ; preds = %5, %3
  %12 = phi i32 [ 2, %3 ], [ %10, %5 ]
  %13 = select i1 %2, i32 3, i32 1
  %14 = add nsw i32 %12, %13
  %15 = select i1 %2, i32 10, i32 20
  %16 = add nsw i32 %14, %15
  ret i32 %16
}

; Function Attrs: nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none)
define hidden i32 @sieve(i32 noundef %0) local_unnamed_addr #9 {
  %2 = add nsw i32 %0, 1
  %3 = tail call ptr @calloc(i32 noundef %2, i32 noundef 1) #13
  %4 = icmp slt i32 %0, 2
  br i1 %4, label %5, label %7

5:                                                ; preds = %22, %1
  %6 = phi i32 [ 0, %1 ], [ %23, %22 ]
  tail call void @free(ptr noundef %3)
  ret i32 %6

7:                                                ; preds = %1, %22
  %8 = phi i32 [ %24, %22 ], [ 2, %1 ]
  %9 = phi i32 [ %23, %22 ], [ 0, %1 ]
  %10 = getelementptr inbounds nuw i8, ptr %3, i32 %8
  %11 = load i8, ptr %10, align 1, !tbaa !17
  %12 = icmp eq i8 %11, 0
  br i1 %12, label %13, label %22

13:                                               ; preds = %7
  %14 = add nsw i32 %9, 1
  %15 = mul nuw nsw i32 %8, %8
  %16 = icmp sgt i32 %15, %0
  br i1 %16, label %22, label %17

17:                                               ; preds = %13, %17
  %18 = phi i32 [ %20, %17 ], [ %15, %13 ]
  %19 = getelementptr inbounds nuw i8, ptr %3, i32 %18
  store i8 1, ptr %19, align 1, !tbaa !17
  %20 = add nuw nsw i32 %18, %8
  %21 = icmp sgt i32 %20, %0
  br i1 %21, label %22, label %17, !llvm.loop !18

22:                                               ; preds = %17, %13, %7
  %23 = phi i32 [ %9, %7 ], [ %14, %13 ], [ %14, %17 ]
  %24 = add nuw i32 %8, 1
  %25 = icmp eq i32 %8, %0
  br i1 %25, label %5, label %7, !llvm.loop !19
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i32 noundef, i32 noundef) local_unnamed_addr #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #11

attributes #0 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { nofree nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #5 = { nofree nosync nounwind memory(argmem: readwrite) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nofree nounwind memory(inaccessiblemem: readwrite) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #9 = { nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #10 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #11 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nounwind }
attributes #13 = { allocsize(0,1) }

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
!10 = !{!11, !11, i64 0}
!11 = !{!"long long", !4, i64 0}
!12 = distinct !{!12, !7, !8}
!13 = distinct !{!13, !7, !8}
!14 = distinct !{!14, !8}
!15 = distinct !{!15, !7, !8}
!16 = distinct !{!16, !7, !8}
!17 = !{!4, !4, i64 0}
!18 = distinct !{!18, !7, !8}
!19 = distinct !{!19, !7, !8}
