; run: @list(20) == 13300
; run: @reversed(10) == 124578
; run: @tree(200) == 86534716
; run: @ring(41, 3) == 31
; run: @growing(1000) == 2673453244
; run: @table(500) == 13100
; ModuleID = 'lists.c'
source_filename = "lists.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

%struct.node = type { i32, ptr }
%struct.entry = type { i32, i32 }

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define hidden i32 @list(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %6, label %3

3:                                                ; preds = %6, %1
  %4 = phi ptr [ null, %1 ], [ %10, %6 ]
  %5 = icmp eq ptr %4, null
  br i1 %5, label %14, label %17

6:                                                ; preds = %1, %6
  %7 = phi ptr [ %10, %6 ], [ null, %1 ]
  %8 = phi i32 [ %12, %6 ], [ 0, %1 ]
  %9 = mul nuw nsw i32 %8, %8
  %10 = tail call noalias noundef dereferenceable_or_null(8) ptr @malloc(i32 noundef 8) #10
  store i32 %9, ptr %10, align 4, !tbaa !6
  %11 = getelementptr inbounds nuw i8, ptr %10, i32 4
  store ptr %7, ptr %11, align 4, !tbaa !10
  %12 = add nuw nsw i32 %8, 1
  %13 = icmp eq i32 %12, %0
  br i1 %13, label %3, label %6, !llvm.loop !11

14:                                               ; preds = %17, %3
  %15 = phi i32 [ 0, %3 ], [ %24, %17 ]
  %16 = icmp eq ptr %4, null
  br i1 %16, label %33, label %28

17:                                               ; preds = %3, %17
  %18 = phi ptr [ %26, %17 ], [ %4, %3 ]
  %19 = phi i32 [ %22, %17 ], [ 0, %3 ]
  %20 = phi i32 [ %24, %17 ], [ 0, %3 ]
  %21 = load i32, ptr %18, align 4, !tbaa !6
  %22 = add nuw nsw i32 %19, 1
  %23 = mul nsw i32 %21, %22
  %24 = add nsw i32 %23, %20
  %25 = getelementptr inbounds nuw i8, ptr %18, i32 4
  %26 = load ptr, ptr %25, align 4, !tbaa !10
  %27 = icmp eq ptr %26, null
  br i1 %27, label %14, label %17, !llvm.loop !14

28:                                               ; preds = %14, %28
  %29 = phi ptr [ %31, %28 ], [ %4, %14 ]
  %30 = getelementptr inbounds nuw i8, ptr %29, i32 4
  %31 = load ptr, ptr %30, align 4, !tbaa !10
  tail call void @free(ptr noundef %29)
  %32 = icmp eq ptr %31, null
  br i1 %32, label %33, label %28, !llvm.loop !15

33:                                               ; preds = %28, %14
  ret i32 %15
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #2

; Function Attrs: nofree nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define hidden i32 @reversed(i32 noundef %0) local_unnamed_addr #3 {
  %2 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  store ptr null, ptr %2, align 4, !tbaa !16
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %8, label %4

4:                                                ; preds = %8, %1
  %5 = phi ptr [ null, %1 ], [ %11, %8 ]
  %6 = load ptr, ptr %2, align 4
  %7 = icmp eq ptr %5, null
  br i1 %7, label %15, label %18

8:                                                ; preds = %1, %8
  %9 = phi ptr [ %11, %8 ], [ null, %1 ]
  %10 = phi i32 [ %13, %8 ], [ 0, %1 ]
  %11 = tail call noalias noundef dereferenceable_or_null(8) ptr @malloc(i32 noundef 8) #10
  store i32 %10, ptr %11, align 4, !tbaa !6
  %12 = getelementptr inbounds nuw i8, ptr %11, i32 4
  store ptr %9, ptr %12, align 4, !tbaa !10
  %13 = add nuw nsw i32 %10, 1
  %14 = icmp eq i32 %13, %0
  br i1 %14, label %4, label %8, !llvm.loop !17

15:                                               ; preds = %18, %4
  %16 = phi ptr [ %6, %4 ], [ %19, %18 ]
  store ptr %16, ptr %2, align 4
  %17 = icmp eq ptr %16, null
  br i1 %17, label %24, label %27

18:                                               ; preds = %4, %18
  %19 = phi ptr [ %22, %18 ], [ %5, %4 ]
  %20 = phi ptr [ %19, %18 ], [ %6, %4 ]
  %21 = getelementptr inbounds nuw i8, ptr %19, i32 4
  %22 = load ptr, ptr %21, align 4, !tbaa !10
  store ptr %20, ptr %21, align 4, !tbaa !10
  %23 = icmp eq ptr %22, null
  br i1 %23, label %15, label %18, !llvm.loop !18

24:                                               ; preds = %36, %15
  %25 = load ptr, ptr %2, align 4, !tbaa !16
  %26 = icmp eq ptr %25, null
  br i1 %26, label %49, label %40

27:                                               ; preds = %15, %36
  %28 = phi ptr [ %38, %36 ], [ %16, %15 ]
  %29 = phi ptr [ %37, %36 ], [ %2, %15 ]
  %30 = load i32, ptr %28, align 4, !tbaa !6
  %31 = srem i32 %30, 3
  %32 = icmp eq i32 %31, 0
  %33 = getelementptr inbounds nuw i8, ptr %28, i32 4
  br i1 %32, label %34, label %36

34:                                               ; preds = %27
  %35 = load ptr, ptr %33, align 4, !tbaa !10
  store ptr %35, ptr %29, align 4, !tbaa !16
  br label %36

36:                                               ; preds = %27, %34
  %37 = phi ptr [ %29, %34 ], [ %33, %27 ]
  %38 = load ptr, ptr %37, align 4, !tbaa !16
  %39 = icmp eq ptr %38, null
  br i1 %39, label %24, label %27, !llvm.loop !19

40:                                               ; preds = %24, %40
  %41 = phi i32 [ %45, %40 ], [ 0, %24 ]
  %42 = phi ptr [ %47, %40 ], [ %25, %24 ]
  %43 = mul nsw i32 %41, 10
  %44 = load i32, ptr %42, align 4, !tbaa !6
  %45 = add nsw i32 %44, %43
  %46 = getelementptr inbounds nuw i8, ptr %42, i32 4
  %47 = load ptr, ptr %46, align 4, !tbaa !10
  %48 = icmp eq ptr %47, null
  br i1 %48, label %49, label %40, !llvm.loop !20

49:                                               ; preds = %40, %24
  %50 = phi ptr [ null, %24 ], [ %47, %40 ]
  %51 = phi i32 [ 0, %24 ], [ %45, %40 ]
  store ptr %50, ptr %2, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  ret i32 %51
}

; Function Attrs: nofree nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define hidden i32 @tree(i32 noundef %0) local_unnamed_addr #3 {
  %2 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  store ptr null, ptr %2, align 4, !tbaa !21
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %10, label %4

4:                                                ; preds = %27, %1
  %5 = load ptr, ptr %2, align 4, !tbaa !21
  %6 = tail call fastcc i32 @walk(ptr noundef %5, i32 noundef 1)
  %7 = mul nsw i32 %6, 100
  %8 = tail call fastcc i32 @height(ptr noundef %5)
  %9 = add nsw i32 %7, %8
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  ret i32 %9

10:                                               ; preds = %1, %27
  %11 = phi i32 [ %30, %27 ], [ 0, %1 ]
  %12 = phi i32 [ %14, %27 ], [ 12345, %1 ]
  %13 = mul i32 %12, 1103515245
  %14 = add i32 %13, 12345
  %15 = lshr i32 %14, 16
  %16 = urem i32 %15, 1000
  %17 = load ptr, ptr %2, align 4, !tbaa !21
  %18 = icmp eq ptr %17, null
  br i1 %18, label %27, label %19

19:                                               ; preds = %10, %19
  %20 = phi ptr [ %25, %19 ], [ %17, %10 ]
  %21 = load i32, ptr %20, align 4, !tbaa !23
  %22 = icmp slt i32 %16, %21
  %23 = select i1 %22, i32 4, i32 8
  %24 = getelementptr inbounds nuw i8, ptr %20, i32 %23
  %25 = load ptr, ptr %24, align 4, !tbaa !21
  %26 = icmp eq ptr %25, null
  br i1 %26, label %27, label %19, !llvm.loop !25

27:                                               ; preds = %19, %10
  %28 = phi ptr [ %2, %10 ], [ %24, %19 ]
  %29 = tail call dereferenceable_or_null(12) ptr @calloc(i32 noundef 1, i32 noundef 12) #11
  store ptr %29, ptr %28, align 4, !tbaa !21
  store i32 %16, ptr %29, align 4, !tbaa !23
  %30 = add nuw nsw i32 %11, 1
  %31 = icmp eq i32 %30, %0
  br i1 %31, label %4, label %10, !llvm.loop !26
}

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i32 @walk(ptr noundef readonly captures(address_is_null) %0, i32 noundef %1) unnamed_addr #4 {
  br label %3

3:                                                ; preds = %8, %2
  %4 = phi i32 [ 0, %2 ], [ %18, %8 ]
  %5 = phi ptr [ %0, %2 ], [ %17, %8 ]
  %6 = phi i32 [ %1, %2 ], [ %11, %8 ]
  %7 = icmp eq ptr %5, null
  br i1 %7, label %19, label %8

8:                                                ; preds = %3
  %9 = getelementptr inbounds nuw i8, ptr %5, i32 4
  %10 = load ptr, ptr %9, align 4, !tbaa !27
  %11 = add nsw i32 %6, 1
  %12 = tail call fastcc i32 @walk(ptr noundef %10, i32 noundef %11)
  %13 = load i32, ptr %5, align 4, !tbaa !23
  %14 = mul nsw i32 %13, %6
  %15 = add nsw i32 %14, %12
  %16 = getelementptr inbounds nuw i8, ptr %5, i32 8
  %17 = load ptr, ptr %16, align 4, !tbaa !28
  %18 = add nsw i32 %15, %4
  br label %3

19:                                               ; preds = %3
  %20 = add nsw i32 0, %4
  ret i32 %20
}

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i32 @height(ptr noundef readonly captures(address_is_null) %0) unnamed_addr #4 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %3, label %5

3:                                                ; preds = %1, %5
  %4 = phi i32 [ %13, %5 ], [ 0, %1 ]
  ret i32 %4

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %7 = load ptr, ptr %6, align 4, !tbaa !27
  %8 = tail call fastcc i32 @height(ptr noundef %7)
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %10 = load ptr, ptr %9, align 4, !tbaa !28
  %11 = tail call fastcc i32 @height(ptr noundef %10)
  %12 = tail call i32 @llvm.smax.i32(i32 %8, i32 %11)
  %13 = add nsw i32 %12, 1
  br label %3
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define hidden i32 @ring(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = shl i32 %0, 3
  %4 = tail call ptr @malloc(i32 noundef %3) #10
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %14, label %6

6:                                                ; preds = %14, %2
  %7 = getelementptr %struct.node, ptr %4, i32 %0
  %8 = getelementptr i8, ptr %7, i32 -8
  %9 = getelementptr i8, ptr %7, i32 -4
  %10 = load ptr, ptr %9, align 4, !tbaa !10
  %11 = icmp eq ptr %10, %8
  br i1 %11, label %39, label %12

12:                                               ; preds = %6
  %13 = icmp sgt i32 %1, 1
  br label %23

14:                                               ; preds = %2, %14
  %15 = phi i32 [ %16, %14 ], [ 0, %2 ]
  %16 = add nuw nsw i32 %15, 1
  %17 = getelementptr inbounds nuw %struct.node, ptr %4, i32 %15
  store i32 %16, ptr %17, align 4, !tbaa !6
  %18 = icmp eq i32 %16, %0
  %19 = select i1 %18, i32 0, i32 %16
  %20 = getelementptr inbounds nuw %struct.node, ptr %4, i32 %19
  %21 = getelementptr inbounds nuw i8, ptr %17, i32 4
  store ptr %20, ptr %21, align 4, !tbaa !10
  %22 = icmp eq i32 %16, %0
  br i1 %22, label %6, label %14, !llvm.loop !29

23:                                               ; preds = %12, %25
  %24 = phi ptr [ %8, %12 ], [ %26, %25 ]
  br i1 %13, label %32, label %25

25:                                               ; preds = %32, %23
  %26 = phi ptr [ %24, %23 ], [ %36, %32 ]
  %27 = getelementptr inbounds nuw i8, ptr %26, i32 4
  %28 = load ptr, ptr %27, align 4, !tbaa !10
  %29 = getelementptr inbounds nuw i8, ptr %28, i32 4
  %30 = load ptr, ptr %29, align 4, !tbaa !10
  store ptr %30, ptr %27, align 4, !tbaa !10
  %31 = icmp eq ptr %30, %26
  br i1 %31, label %39, label %23, !llvm.loop !30

32:                                               ; preds = %23, %32
  %33 = phi i32 [ %37, %32 ], [ 1, %23 ]
  %34 = phi ptr [ %36, %32 ], [ %24, %23 ]
  %35 = getelementptr inbounds nuw i8, ptr %34, i32 4
  %36 = load ptr, ptr %35, align 4, !tbaa !10
  %37 = add nuw nsw i32 %33, 1
  %38 = icmp eq i32 %37, %1
  br i1 %38, label %25, label %32, !llvm.loop !31

39:                                               ; preds = %25, %6
  %40 = phi ptr [ %8, %6 ], [ %26, %25 ]
  %41 = load i32, ptr %40, align 4, !tbaa !6
  tail call void @free(ptr noundef %4)
  ret i32 %41
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i32 noundef) local_unnamed_addr #5

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define hidden i64 @growing(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %9, label %3

3:                                                ; preds = %20, %1
  %4 = phi ptr [ null, %1 ], [ %21, %20 ]
  %5 = phi i32 [ 0, %1 ], [ %0, %20 ]
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %28, label %7

7:                                                ; preds = %3
  %8 = zext nneg i32 %5 to i64
  br label %30

9:                                                ; preds = %1, %20
  %10 = phi i32 [ %25, %20 ], [ 0, %1 ]
  %11 = phi i32 [ %22, %20 ], [ 0, %1 ]
  %12 = phi ptr [ %21, %20 ], [ null, %1 ]
  %13 = icmp eq i32 %10, %11
  br i1 %13, label %14, label %20

14:                                               ; preds = %9
  %15 = icmp eq i32 %11, 0
  %16 = shl nsw i32 %11, 1
  %17 = select i1 %15, i32 4, i32 %16
  %18 = shl i32 %17, 2
  %19 = tail call ptr @realloc(ptr noundef %12, i32 noundef %18) #12
  br label %20

20:                                               ; preds = %14, %9
  %21 = phi ptr [ %19, %14 ], [ %12, %9 ]
  %22 = phi i32 [ %17, %14 ], [ %11, %9 ]
  %23 = shl i32 %10, 3
  %24 = xor i32 %23, %10
  %25 = add nuw nsw i32 %10, 1
  %26 = getelementptr inbounds nuw i32, ptr %21, i32 %10
  store i32 %24, ptr %26, align 4, !tbaa !2
  %27 = icmp eq i32 %25, %0
  br i1 %27, label %3, label %9, !llvm.loop !32

28:                                               ; preds = %30, %3
  %29 = phi i64 [ 0, %3 ], [ %38, %30 ]
  tail call void @free(ptr noundef %4)
  ret i64 %29

30:                                               ; preds = %7, %30
  %31 = phi i64 [ 0, %7 ], [ %39, %30 ]
  %32 = phi i64 [ 0, %7 ], [ %38, %30 ]
  %33 = trunc nuw nsw i64 %31 to i32
  %34 = getelementptr inbounds nuw i32, ptr %4, i32 %33
  %35 = load i32, ptr %34, align 4, !tbaa !2
  %36 = sext i32 %35 to i64
  %37 = mul nsw i64 %31, %36
  %38 = add nsw i64 %37, %32
  %39 = add nuw nsw i64 %31, 1
  %40 = icmp eq i64 %39, %8
  br i1 %40, label %28, label %30, !llvm.loop !33
}

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr noundef captures(none), i32 noundef) local_unnamed_addr #6

; Function Attrs: nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none)
define hidden range(i32 0, -2147483648) i32 @table(i32 noundef %0) local_unnamed_addr #7 {
  %2 = tail call dereferenceable_or_null(2048) ptr @calloc(i32 noundef 256, i32 noundef 8) #11
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %5, label %4

4:                                                ; preds = %23, %1
  br label %31

5:                                                ; preds = %1, %23
  %6 = phi i32 [ %9, %23 ], [ 1, %1 ]
  %7 = phi i32 [ %27, %23 ], [ 0, %1 ]
  %8 = mul i32 %6, 1664525
  %9 = add i32 %8, 1013904223
  %10 = lshr i32 %9, 24
  %11 = urem i32 %10, 100
  %12 = add nuw nsw i32 %11, 1
  %13 = mul nuw nsw i32 %12, 177
  br label %14

14:                                               ; preds = %14, %5
  %15 = phi i32 [ %13, %5 ], [ %22, %14 ]
  %16 = and i32 %15, 255
  %17 = getelementptr inbounds nuw %struct.entry, ptr %2, i32 %16
  %18 = load i32, ptr %17, align 4, !tbaa !34
  %19 = icmp eq i32 %18, 0
  %20 = icmp eq i32 %18, %12
  %21 = select i1 %19, i1 true, i1 %20
  %22 = add nuw nsw i32 %16, 1
  br i1 %21, label %23, label %14, !llvm.loop !36

23:                                               ; preds = %14
  store i32 %12, ptr %17, align 4, !tbaa !34
  %24 = getelementptr inbounds nuw i8, ptr %17, i32 4
  %25 = load i32, ptr %24, align 4, !tbaa !37
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %24, align 4, !tbaa !37
  %27 = add nuw nsw i32 %7, 1
  %28 = icmp eq i32 %27, %0
  br i1 %28, label %4, label %5, !llvm.loop !38

29:                                               ; preds = %31
  %30 = mul nsw i32 %37, 1000
  br label %41

31:                                               ; preds = %4, %31
  %32 = phi i32 [ %38, %31 ], [ 0, %4 ]
  %33 = phi i32 [ %37, %31 ], [ 0, %4 ]
  %34 = getelementptr inbounds nuw %struct.entry, ptr %2, i32 %32
  %35 = getelementptr inbounds nuw i8, ptr %34, i32 4
  %36 = load i32, ptr %35, align 4, !tbaa !37
  %37 = tail call i32 @llvm.smax.i32(i32 %36, i32 %33)
  %38 = add nuw nsw i32 %32, 1
  %39 = icmp eq i32 %38, 256
  br i1 %39, label %29, label %31, !llvm.loop !39

40:                                               ; preds = %41
  tail call void @free(ptr noundef %2)
  ret i32 %48

41:                                               ; preds = %29, %41
  %42 = phi i32 [ 0, %29 ], [ %49, %41 ]
  %43 = phi i32 [ %30, %29 ], [ %48, %41 ]
  %44 = getelementptr inbounds nuw %struct.entry, ptr %2, i32 %42
  %45 = load i32, ptr %44, align 4, !tbaa !34
  %46 = icmp ne i32 %45, 0
  %47 = zext i1 %46 to i32
  %48 = add nuw nsw i32 %43, %47
  %49 = add nuw nsw i32 %42, 1
  %50 = icmp eq i32 %49, 256
  br i1 %50, label %40, label %41, !llvm.loop !40
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i32 noundef, i32 noundef) local_unnamed_addr #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #9

attributes #0 = { nounwind memory(readwrite, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { nofree nounwind memory(readwrite, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { nofree nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #5 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #6 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #7 = { nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #8 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #9 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { allocsize(0) }
attributes #11 = { allocsize(0,1) }
attributes #12 = { allocsize(1) }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = !{!7, !3, i64 0}
!7 = !{!"node", !3, i64 0, !8, i64 4}
!8 = !{!"p1 _ZTS4node", !9, i64 0}
!9 = !{!"any pointer", !4, i64 0}
!10 = !{!7, !8, i64 4}
!11 = distinct !{!11, !12, !13}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = distinct !{!14, !12, !13}
!15 = distinct !{!15, !12, !13}
!16 = !{!8, !8, i64 0}
!17 = distinct !{!17, !12, !13}
!18 = distinct !{!18, !12, !13}
!19 = distinct !{!19, !12, !13}
!20 = distinct !{!20, !12, !13}
!21 = !{!22, !22, i64 0}
!22 = !{!"p1 _ZTS4tree", !9, i64 0}
!23 = !{!24, !3, i64 0}
!24 = !{!"tree", !3, i64 0, !22, i64 4, !22, i64 8}
!25 = distinct !{!25, !12, !13}
!26 = distinct !{!26, !12, !13}
!27 = !{!24, !22, i64 4}
!28 = !{!24, !22, i64 8}
!29 = distinct !{!29, !12, !13}
!30 = distinct !{!30, !12, !13}
!31 = distinct !{!31, !12, !13}
!32 = distinct !{!32, !12, !13}
!33 = distinct !{!33, !12, !13}
!34 = !{!35, !3, i64 0}
!35 = !{!"entry", !3, i64 0, !3, i64 4}
!36 = distinct !{!36, !12, !13}
!37 = !{!35, !3, i64 4}
!38 = distinct !{!38, !12, !13}
!39 = distinct !{!39, !12, !13}
!40 = distinct !{!40, !12, !13}
