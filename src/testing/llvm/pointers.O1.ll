; run: @table(2, 20, 6) == 3636
; run: @callbacks(10) == 5060
; run: @sorted(50) == -5052340039868768918
; run: @sorted_down(50) == -3666907943615831946
; run: @steps(9) == 512
; run: @compose(3) == 20
; run: @objects(4) == 28.25
; run: @arithmetic(6) == 13317
; run: @swaps(11, 22) == 2216
; run: @host(42)
; output: 424344
; output: 424294967253
; run: @member(7) == 3744
; ModuleID = 'pointers.c'
source_filename = "pointers.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

%struct.shape = type { ptr, double, double }

@operators = internal unnamed_addr constant [4 x ptr] [ptr @add, ptr @sub, ptr @mul, ptr null], align 16
@__const.compose.all = private unnamed_addr constant [4 x ptr] [ptr @plus, ptr @twice, ptr @plus, ptr @twice], align 16

; Function Attrs: nounwind
define hidden i32 @table(i32 noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds ptr, ptr @operators, i32 %0
  %5 = load ptr, ptr %4, align 4, !tbaa !6
  %6 = tail call i32 %5(i32 noundef %1, i32 noundef %2) #9
  br label %8

7:                                                ; preds = %8
  ret i32 %15

8:                                                ; preds = %3, %8
  %9 = phi i32 [ 0, %3 ], [ %16, %8 ]
  %10 = phi i32 [ %6, %3 ], [ %15, %8 ]
  %11 = getelementptr inbounds nuw ptr, ptr @operators, i32 %9
  %12 = load ptr, ptr %11, align 4, !tbaa !6
  %13 = mul nsw i32 %10, 3
  %14 = tail call i32 %12(i32 noundef %1, i32 noundef %2) #9
  %15 = add nsw i32 %14, %13
  %16 = add nuw nsw i32 %9, 1
  %17 = icmp eq i32 %16, 3
  br i1 %17, label %7, label %8, !llvm.loop !8
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @callbacks(i32 noundef %0) local_unnamed_addr #2 {
  %2 = alloca [16 x i32], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #9
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %40, label %4

4:                                                ; preds = %40, %1
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %16

6:                                                ; preds = %4, %6
  %7 = phi i32 [ %12, %6 ], [ 0, %4 ]
  %8 = phi i32 [ %11, %6 ], [ 0, %4 ]
  %9 = getelementptr inbounds nuw i32, ptr %2, i32 %7
  %10 = load i32, ptr %9, align 4, !tbaa !2
  %11 = add nsw i32 %10, %8
  %12 = add nuw nsw i32 %7, 1
  %13 = icmp eq i32 %12, %0
  br i1 %13, label %14, label %6, !llvm.loop !11

14:                                               ; preds = %6
  %15 = mul nsw i32 %11, 100
  br label %16

16:                                               ; preds = %14, %4
  %17 = phi i32 [ 0, %4 ], [ %15, %14 ]
  br i1 %5, label %18, label %26

18:                                               ; preds = %16, %18
  %19 = phi i32 [ %24, %18 ], [ 0, %16 ]
  %20 = phi i32 [ %23, %18 ], [ -1, %16 ]
  %21 = getelementptr inbounds nuw i32, ptr %2, i32 %19
  %22 = load i32, ptr %21, align 4, !tbaa !2
  %23 = tail call noundef i32 @llvm.smax.i32(i32 %20, i32 %22)
  %24 = add nuw nsw i32 %19, 1
  %25 = icmp eq i32 %24, %0
  br i1 %25, label %26, label %18, !llvm.loop !11

26:                                               ; preds = %18, %16
  %27 = phi i32 [ -1, %16 ], [ %23, %18 ]
  br i1 %5, label %28, label %36

28:                                               ; preds = %26, %28
  %29 = phi i32 [ %34, %28 ], [ 0, %26 ]
  %30 = phi i32 [ %33, %28 ], [ 1, %26 ]
  %31 = getelementptr inbounds nuw i32, ptr %2, i32 %29
  %32 = load i32, ptr %31, align 4, !tbaa !2
  %33 = sub nsw i32 %30, %32
  %34 = add nuw nsw i32 %29, 1
  %35 = icmp eq i32 %34, %0
  br i1 %35, label %36, label %28, !llvm.loop !11

36:                                               ; preds = %28, %26
  %37 = phi i32 [ 1, %26 ], [ %33, %28 ]
  %38 = add nsw i32 %27, %17
  %39 = add nsw i32 %38, %37
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #9
  ret i32 %39

40:                                               ; preds = %1, %40
  %41 = phi i32 [ %45, %40 ], [ 0, %1 ]
  %42 = mul nuw nsw i32 %41, 7
  %43 = urem i32 %42, 11
  %44 = getelementptr inbounds nuw i32, ptr %2, i32 %41
  store i32 %43, ptr %44, align 4, !tbaa !2
  %45 = add nuw nsw i32 %41, 1
  %46 = icmp eq i32 %45, %0
  br i1 %46, label %4, label %40, !llvm.loop !12
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal i32 @add(i32 noundef %0, i32 noundef %1) #3 {
  %3 = add nsw i32 %1, %0
  ret i32 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal i32 @sub(i32 noundef %0, i32 noundef %1) #3 {
  %3 = sub nsw i32 %0, %1
  ret i32 %3
}

; Function Attrs: nounwind
define hidden i64 @sorted(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca [64 x i32], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #9
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %5, label %22

4:                                                ; preds = %5
  call fastcc void @sort(ptr noundef %2, i32 noundef %0, ptr noundef nonnull @ascending)
  br label %12

5:                                                ; preds = %1, %5
  %6 = phi i32 [ %10, %5 ], [ 0, %1 ]
  %7 = mul nuw nsw i32 %6, 7919
  %8 = urem i32 %7, 101
  %9 = getelementptr inbounds nuw i32, ptr %2, i32 %6
  store i32 %8, ptr %9, align 4, !tbaa !2
  %10 = add nuw nsw i32 %6, 1
  %11 = icmp eq i32 %10, %0
  br i1 %11, label %4, label %5, !llvm.loop !13

12:                                               ; preds = %4, %12
  %13 = phi i32 [ %20, %12 ], [ 0, %4 ]
  %14 = phi i64 [ %19, %12 ], [ 0, %4 ]
  %15 = mul nsw i64 %14, 3
  %16 = getelementptr inbounds nuw i32, ptr %2, i32 %13
  %17 = load i32, ptr %16, align 4, !tbaa !2
  %18 = sext i32 %17 to i64
  %19 = add nsw i64 %15, %18
  %20 = add nuw nsw i32 %13, 1
  %21 = icmp eq i32 %20, %0
  br i1 %21, label %23, label %12, !llvm.loop !14

22:                                               ; preds = %1
  call fastcc void @sort(ptr noundef %2, i32 noundef %0, ptr noundef nonnull @ascending)
  br label %23

23:                                               ; preds = %12, %22
  %24 = phi i64 [ 0, %22 ], [ %19, %12 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #9
  ret i64 %24
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal i32 @ascending(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) #4 {
  %3 = load i32, ptr %0, align 4, !tbaa !2
  %4 = load i32, ptr %1, align 4, !tbaa !2
  %5 = sub nsw i32 %3, %4
  ret i32 %5
}

; Function Attrs: nounwind
define hidden i64 @sorted_down(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca [64 x i32], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #9
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %5, label %22

4:                                                ; preds = %5
  call fastcc void @sort(ptr noundef %2, i32 noundef %0, ptr noundef nonnull @descending)
  br label %12

5:                                                ; preds = %1, %5
  %6 = phi i32 [ %10, %5 ], [ 0, %1 ]
  %7 = mul nuw nsw i32 %6, 7919
  %8 = urem i32 %7, 101
  %9 = getelementptr inbounds nuw i32, ptr %2, i32 %6
  store i32 %8, ptr %9, align 4, !tbaa !2
  %10 = add nuw nsw i32 %6, 1
  %11 = icmp eq i32 %10, %0
  br i1 %11, label %4, label %5, !llvm.loop !13

12:                                               ; preds = %4, %12
  %13 = phi i32 [ %20, %12 ], [ 0, %4 ]
  %14 = phi i64 [ %19, %12 ], [ 0, %4 ]
  %15 = mul nsw i64 %14, 3
  %16 = getelementptr inbounds nuw i32, ptr %2, i32 %13
  %17 = load i32, ptr %16, align 4, !tbaa !2
  %18 = sext i32 %17 to i64
  %19 = add nsw i64 %15, %18
  %20 = add nuw nsw i32 %13, 1
  %21 = icmp eq i32 %20, %0
  br i1 %21, label %23, label %12, !llvm.loop !14

22:                                               ; preds = %1
  call fastcc void @sort(ptr noundef %2, i32 noundef %0, ptr noundef nonnull @descending)
  br label %23

23:                                               ; preds = %12, %22
  %24 = phi i64 [ 0, %22 ], [ %19, %12 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #9
  ret i64 %24
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal i32 @descending(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) #4 {
  %3 = load i32, ptr %1, align 4, !tbaa !2
  %4 = load i32, ptr %0, align 4, !tbaa !2
  %5 = sub nsw i32 %3, %4
  ret i32 %5
}

; Function Attrs: nounwind
define hidden i32 @steps(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %5, label %3

3:                                                ; preds = %5, %1
  %4 = phi i32 [ 1, %1 ], [ %11, %5 ]
  ret i32 %4

5:                                                ; preds = %1, %5
  %6 = phi i32 [ %12, %5 ], [ 0, %1 ]
  %7 = phi i32 [ %11, %5 ], [ 1, %1 ]
  %8 = and i32 %7, 1
  %9 = icmp eq i32 %8, 0
  %10 = select i1 %9, ptr @twice, ptr @plus
  %11 = tail call i32 %10(i32 noundef %7) #9, !callees !15
  %12 = add nuw nsw i32 %6, 1
  %13 = icmp eq i32 %12, %0
  br i1 %13, label %3, label %5, !llvm.loop !16
}

; Function Attrs: nounwind
define hidden range(i32 -2147483646, -2147483648) i32 @compose(i32 noundef %0) local_unnamed_addr #0 {
  br label %2

2:                                                ; preds = %1, %2
  %3 = phi i32 [ 0, %1 ], [ %6, %2 ]
  %4 = phi i32 [ %0, %1 ], [ %8, %2 ]
  %5 = getelementptr inbounds nuw i8, ptr @__const.compose.all, i32 %3
  %6 = add nuw nsw i32 %3, 4
  %7 = load ptr, ptr %5, align 4, !tbaa !6
  %8 = tail call i32 %7(i32 noundef %4) #9
  %9 = icmp samesign ult i32 %3, 12
  br i1 %9, label %2, label %10, !llvm.loop !17

10:                                               ; preds = %2
  %11 = add nsw i32 %8, 2
  ret i32 %11
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal range(i32 -2147483647, -2147483648) i32 @plus(i32 noundef %0) #3 {
  %2 = add nsw i32 %0, 1
  ret i32 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal range(i32 -2147483648, 2147483647) i32 @twice(i32 noundef %0) #3 {
  %2 = shl nsw i32 %0, 1
  ret i32 %2
}

; Function Attrs: nounwind
define hidden double @objects(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca [3 x %struct.shape], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #9
  store ptr @square, ptr %2, align 16, !tbaa !18
  %3 = getelementptr inbounds nuw i8, ptr %2, i32 4
  store i32 0, ptr %3, align 4
  %4 = getelementptr inbounds nuw i8, ptr %2, i32 8
  %5 = sitofp i32 %0 to double
  store double %5, ptr %4, align 8, !tbaa !21
  %6 = getelementptr inbounds nuw i8, ptr %2, i32 16
  store double 0.000000e+00, ptr %6, align 16, !tbaa !22
  %7 = getelementptr inbounds nuw i8, ptr %2, i32 24
  store ptr @rectangle, ptr %7, align 8, !tbaa !18
  %8 = getelementptr inbounds nuw i8, ptr %2, i32 28
  store i32 0, ptr %8, align 4
  %9 = getelementptr inbounds nuw i8, ptr %2, i32 32
  store double %5, ptr %9, align 16, !tbaa !21
  %10 = getelementptr inbounds nuw i8, ptr %2, i32 40
  store double 2.500000e+00, ptr %10, align 8, !tbaa !22
  %11 = getelementptr inbounds nuw i8, ptr %2, i32 48
  store ptr @square, ptr %11, align 16, !tbaa !18
  %12 = getelementptr inbounds nuw i8, ptr %2, i32 52
  store i32 0, ptr %12, align 4
  %13 = getelementptr inbounds nuw i8, ptr %2, i32 56
  store double 1.500000e+00, ptr %13, align 8, !tbaa !21
  %14 = getelementptr inbounds nuw i8, ptr %2, i32 64
  store double 0.000000e+00, ptr %14, align 16, !tbaa !22
  br label %16

15:                                               ; preds = %16
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #9
  ret double %22

16:                                               ; preds = %1, %16
  %17 = phi i32 [ 0, %1 ], [ %23, %16 ]
  %18 = phi double [ 0.000000e+00, %1 ], [ %22, %16 ]
  %19 = getelementptr inbounds nuw %struct.shape, ptr %2, i32 %17
  %20 = load ptr, ptr %19, align 8, !tbaa !18
  %21 = call double %20(ptr noundef nonnull %19) #9
  %22 = fadd double %18, %21
  %23 = add nuw nsw i32 %17, 1
  %24 = icmp eq i32 %23, 3
  br i1 %24, label %15, label %16, !llvm.loop !23
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal double @square(ptr noundef readonly captures(none) %0) #4 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %3 = load double, ptr %2, align 8, !tbaa !21
  %4 = fmul double %3, %3
  ret double %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal double @rectangle(ptr noundef readonly captures(none) %0) #4 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %3 = load double, ptr %2, align 8, !tbaa !21
  %4 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %5 = load double, ptr %4, align 8, !tbaa !22
  %6 = fmul double %3, %5
  ret double %6
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden range(i32 -2147483595, -2147483648) i32 @arithmetic(i32 noundef %0) local_unnamed_addr #2 {
  %2 = alloca [4 x [5 x i32]], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #9
  br label %13

3:                                                ; preds = %13
  %4 = getelementptr inbounds nuw i8, ptr %2, i32 64
  %5 = getelementptr inbounds nuw i8, ptr %2, i32 52
  %6 = load i32, ptr %5, align 4, !tbaa !2
  %7 = load i32, ptr %4, align 16, !tbaa !2
  %8 = getelementptr inbounds nuw i8, ptr %2, i32 60
  %9 = load i32, ptr %8, align 4, !tbaa !2
  %10 = add i32 %6, 13053
  %11 = add i32 %10, %7
  %12 = add i32 %11, %9
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #9
  ret i32 %12

13:                                               ; preds = %1, %13
  %14 = phi i32 [ 0, %1 ], [ %17, %13 ]
  %15 = mul nsw i32 %14, %0
  %16 = getelementptr inbounds nuw i32, ptr %2, i32 %14
  store i32 %15, ptr %16, align 4, !tbaa !2
  %17 = add nuw nsw i32 %14, 1
  %18 = icmp eq i32 %17, 20
  br i1 %18, label %3, label %13, !llvm.loop !24
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden i32 @swaps(i32 noundef %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4, !tbaa !2
  store i32 %1, ptr %4, align 4, !tbaa !2
  call fastcc void @swap(ptr noundef %3, ptr noundef %4)
  %5 = load i32, ptr %4, align 4, !tbaa !2
  %6 = add nsw i32 %5, 5
  store i32 %6, ptr %4, align 4, !tbaa !2
  %7 = load i32, ptr %3, align 4, !tbaa !2
  %8 = mul nsw i32 %7, 100
  %9 = add nsw i32 %8, %6
  ret i32 %9
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal fastcc void @swap(ptr noundef nonnull captures(none) %0, ptr noundef nonnull captures(none) %1) unnamed_addr #5 {
  %3 = load i32, ptr %0, align 4, !tbaa !2
  %4 = load i32, ptr %1, align 4, !tbaa !2
  store i32 %4, ptr %0, align 4, !tbaa !2
  store i32 %3, ptr %1, align 4, !tbaa !2
  ret void
}

; Function Attrs: nounwind
define hidden void @host(i32 noundef %0) local_unnamed_addr #0 {
  br label %2

2:                                                ; preds = %2, %1
  %3 = phi i32 [ 0, %1 ], [ %5, %2 ]
  %4 = add nsw i32 %3, %0
  tail call void @print_i32(i32 noundef %4) #9
  %5 = add nuw nsw i32 %3, 1
  %6 = icmp eq i32 %5, 3
  br i1 %6, label %7, label %2, !llvm.loop !25

7:                                                ; preds = %2
  tail call void @print_newline() #9
  tail call void @print_u32(i32 noundef %0) #9
  %8 = xor i32 %0, -1
  tail call void @print_u32(i32 noundef %8) #9
  tail call void @print_newline() #9
  ret void
}

declare void @print_i32(i32 noundef) local_unnamed_addr #6

declare void @print_newline() local_unnamed_addr #6

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 -2147480604, -2147483648) i32 @member(i32 noundef %0) local_unnamed_addr #3 {
  %2 = mul nsw i32 %0, 100
  %3 = add nsw i32 %2, 3044
  ret i32 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal i32 @mul(i32 noundef %0, i32 noundef %1) #3 {
  %3 = mul nsw i32 %1, %0
  ret i32 %3
}

; Function Attrs: noinline nounwind
define internal fastcc void @sort(ptr noundef nonnull %0, i32 noundef %1, ptr noundef readonly captures(none) %2) unnamed_addr #7 {
  %4 = alloca [16 x i8], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #9
  %5 = icmp ugt i32 %1, 1
  br i1 %5, label %7, label %6

6:                                                ; preds = %23, %3
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #9
  ret void

7:                                                ; preds = %3, %23
  %8 = phi i32 [ %28, %23 ], [ 1, %3 ]
  %9 = shl i32 %8, 2
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 %9
  %11 = load i32, ptr %10, align 1
  store i32 %11, ptr %4, align 16
  br label %12

12:                                               ; preds = %7, %19
  %13 = phi i32 [ %21, %19 ], [ %8, %7 ]
  %14 = shl i32 %13, 2
  %15 = getelementptr i8, ptr %0, i32 %14
  %16 = getelementptr i8, ptr %15, i32 -4
  %17 = call i32 %2(ptr noundef nonnull %4, ptr noundef %16) #9, !callees !26
  %18 = icmp slt i32 %17, 0
  br i1 %18, label %19, label %23

19:                                               ; preds = %12
  %20 = load i32, ptr %16, align 1
  store i32 %20, ptr %15, align 1
  %21 = add i32 %13, -1
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %12, !llvm.loop !27

23:                                               ; preds = %12, %19
  %24 = phi i32 [ %13, %12 ], [ 0, %19 ]
  %25 = shl i32 %24, 2
  %26 = getelementptr inbounds nuw i8, ptr %0, i32 %25
  %27 = load i32, ptr %4, align 16
  store i32 %27, ptr %26, align 1
  %28 = add nuw i32 %8, 1
  %29 = icmp eq i32 %28, %1
  br i1 %29, label %6, label %7, !llvm.loop !28
}

declare void @print_u32(i32 noundef) local_unnamed_addr #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #8

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #6 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #7 = { noinline nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #8 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nounwind }

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
!7 = !{!"any pointer", !4, i64 0}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !9, !10}
!12 = distinct !{!12, !9, !10}
!13 = distinct !{!13, !9, !10}
!14 = distinct !{!14, !9, !10}
!15 = !{ptr @plus, ptr @twice}
!16 = distinct !{!16, !9, !10}
!17 = distinct !{!17, !9, !10}
!18 = !{!19, !7, i64 0}
!19 = !{!"shape", !7, i64 0, !20, i64 8, !20, i64 16}
!20 = !{!"double", !4, i64 0}
!21 = !{!19, !20, i64 8}
!22 = !{!19, !20, i64 16}
!23 = distinct !{!23, !9, !10}
!24 = distinct !{!24, !9, !10}
!25 = distinct !{!25, !9, !10}
!26 = !{ptr @ascending, ptr @descending}
!27 = distinct !{!27, !9, !10}
!28 = distinct !{!28, !9, !10}
