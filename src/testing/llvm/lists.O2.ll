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
  br i1 %2, label %3, label %27

3:                                                ; preds = %1, %3
  %4 = phi ptr [ %7, %3 ], [ null, %1 ]
  %5 = phi i32 [ %9, %3 ], [ 0, %1 ]
  %6 = mul nuw nsw i32 %5, %5
  %7 = tail call noalias noundef dereferenceable_or_null(8) ptr @malloc(i32 noundef 8) #11
  store i32 %6, ptr %7, align 4, !tbaa !6
  %8 = getelementptr inbounds nuw i8, ptr %7, i32 4
  store ptr %4, ptr %8, align 4, !tbaa !10
  %9 = add nuw nsw i32 %5, 1
  %10 = icmp eq i32 %9, %0
  br i1 %10, label %11, label %3, !llvm.loop !11

11:                                               ; preds = %3, %11
  %12 = phi ptr [ %20, %11 ], [ %7, %3 ]
  %13 = phi i32 [ %16, %11 ], [ 0, %3 ]
  %14 = phi i32 [ %18, %11 ], [ 0, %3 ]
  %15 = load i32, ptr %12, align 4, !tbaa !6
  %16 = add nuw nsw i32 %13, 1
  %17 = mul nsw i32 %15, %16
  %18 = add nsw i32 %17, %14
  %19 = getelementptr inbounds nuw i8, ptr %12, i32 4
  %20 = load ptr, ptr %19, align 4, !tbaa !10
  %21 = icmp eq ptr %20, null
  br i1 %21, label %22, label %11, !llvm.loop !13

22:                                               ; preds = %11, %22
  %23 = phi ptr [ %25, %22 ], [ %7, %11 ]
  %24 = getelementptr inbounds nuw i8, ptr %23, i32 4
  %25 = load ptr, ptr %24, align 4, !tbaa !10
  tail call void @free(ptr noundef nonnull %23)
  %26 = icmp eq ptr %25, null
  br i1 %26, label %27, label %22, !llvm.loop !14

27:                                               ; preds = %22, %1
  %28 = phi i32 [ 0, %1 ], [ %18, %22 ]
  ret i32 %28
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
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %42

4:                                                ; preds = %1, %4
  %5 = phi ptr [ %7, %4 ], [ null, %1 ]
  %6 = phi i32 [ %9, %4 ], [ 0, %1 ]
  %7 = tail call noalias noundef dereferenceable_or_null(8) ptr @malloc(i32 noundef 8) #11
  store i32 %6, ptr %7, align 4, !tbaa !6
  %8 = getelementptr inbounds nuw i8, ptr %7, i32 4
  store ptr %5, ptr %8, align 4, !tbaa !10
  %9 = add nuw nsw i32 %6, 1
  %10 = icmp eq i32 %9, %0
  br i1 %10, label %12, label %4, !llvm.loop !15

11:                                               ; preds = %12
  store ptr %13, ptr %2, align 4
  br label %18

12:                                               ; preds = %4, %12
  %13 = phi ptr [ %16, %12 ], [ %7, %4 ]
  %14 = phi ptr [ %13, %12 ], [ null, %4 ]
  %15 = getelementptr inbounds nuw i8, ptr %13, i32 4
  %16 = load ptr, ptr %15, align 4, !tbaa !10
  store ptr %14, ptr %15, align 4, !tbaa !10
  %17 = icmp eq ptr %16, null
  br i1 %17, label %11, label %12, !llvm.loop !16

18:                                               ; preds = %11, %27
  %19 = phi ptr [ %25, %27 ], [ %13, %11 ]
  %20 = phi ptr [ %28, %27 ], [ %2, %11 ]
  %21 = load i32, ptr %19, align 4, !tbaa !6
  %22 = srem i32 %21, 3
  %23 = icmp eq i32 %22, 0
  %24 = getelementptr inbounds nuw i8, ptr %19, i32 4
  %25 = load ptr, ptr %24, align 4, !tbaa !17
  br i1 %23, label %26, label %27

26:                                               ; preds = %18
  store ptr %25, ptr %20, align 4, !tbaa !17
  br label %27

27:                                               ; preds = %18, %26
  %28 = phi ptr [ %20, %26 ], [ %24, %18 ]
  %29 = icmp eq ptr %25, null
  br i1 %29, label %30, label %18, !llvm.loop !18

30:                                               ; preds = %27
  %31 = load ptr, ptr %2, align 4, !tbaa !17
  %32 = icmp eq ptr %31, null
  br i1 %32, label %42, label %33

33:                                               ; preds = %30, %33
  %34 = phi i32 [ %38, %33 ], [ 0, %30 ]
  %35 = phi ptr [ %40, %33 ], [ %31, %30 ]
  %36 = mul nsw i32 %34, 10
  %37 = load i32, ptr %35, align 4, !tbaa !6
  %38 = add nsw i32 %37, %36
  %39 = getelementptr inbounds nuw i8, ptr %35, i32 4
  %40 = load ptr, ptr %39, align 4, !tbaa !10
  %41 = icmp eq ptr %40, null
  br i1 %41, label %42, label %33, !llvm.loop !19

42:                                               ; preds = %33, %1, %30
  %43 = phi i32 [ 0, %30 ], [ 0, %1 ], [ %38, %33 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  ret i32 %43
}

; Function Attrs: nofree nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define hidden i32 @tree(i32 noundef %0) local_unnamed_addr #3 {
  %2 = alloca ptr, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  store ptr null, ptr %2, align 4, !tbaa !20
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %12, label %6

4:                                                ; preds = %31
  %5 = load ptr, ptr %2, align 4, !tbaa !20
  br label %6

6:                                                ; preds = %4, %1
  %7 = phi ptr [ %5, %4 ], [ null, %1 ]
  %8 = tail call fastcc i32 @walk(ptr noundef %7, i32 noundef 1)
  %9 = mul nsw i32 %8, 100
  %10 = tail call fastcc i32 @height(ptr noundef %7)
  %11 = add nsw i32 %9, %10
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  ret i32 %11

12:                                               ; preds = %1, %31
  %13 = phi i32 [ %34, %31 ], [ 0, %1 ]
  %14 = phi i32 [ %16, %31 ], [ 12345, %1 ]
  %15 = mul i32 %14, 1103515245
  %16 = add i32 %15, 12345
  %17 = lshr i32 %16, 16
  %18 = trunc nuw i32 %17 to i16
  %19 = urem i16 %18, 1000
  %20 = zext nneg i16 %19 to i32
  %21 = load ptr, ptr %2, align 4, !tbaa !20
  %22 = icmp eq ptr %21, null
  br i1 %22, label %31, label %23

23:                                               ; preds = %12, %23
  %24 = phi ptr [ %29, %23 ], [ %21, %12 ]
  %25 = load i32, ptr %24, align 4, !tbaa !22
  %26 = icmp sgt i32 %25, %20
  %27 = select i1 %26, i32 4, i32 8
  %28 = getelementptr inbounds nuw i8, ptr %24, i32 %27
  %29 = load ptr, ptr %28, align 4, !tbaa !20
  %30 = icmp eq ptr %29, null
  br i1 %30, label %31, label %23, !llvm.loop !24

31:                                               ; preds = %23, %12
  %32 = phi ptr [ %2, %12 ], [ %28, %23 ]
  %33 = tail call dereferenceable_or_null(12) ptr @calloc(i32 noundef 1, i32 noundef 12) #12
  store ptr %33, ptr %32, align 4, !tbaa !20
  store i32 %20, ptr %33, align 4, !tbaa !22
  %34 = add nuw nsw i32 %13, 1
  %35 = icmp eq i32 %34, %0
  br i1 %35, label %4, label %12, !llvm.loop !25
}

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i32 @walk(ptr noundef readonly captures(address_is_null) %0, i32 noundef %1) unnamed_addr #4 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %19, label %4

4:                                                ; preds = %2, %4
  %5 = phi i32 [ %10, %4 ], [ %1, %2 ]
  %6 = phi ptr [ %15, %4 ], [ %0, %2 ]
  %7 = phi i32 [ %17, %4 ], [ 0, %2 ]
  %8 = getelementptr inbounds nuw i8, ptr %6, i32 4
  %9 = load ptr, ptr %8, align 4, !tbaa !26
  %10 = add nsw i32 %5, 1
  %11 = tail call fastcc i32 @walk(ptr noundef %9, i32 noundef %10)
  %12 = load i32, ptr %6, align 4, !tbaa !22
  %13 = mul nsw i32 %12, %5
  %14 = getelementptr inbounds nuw i8, ptr %6, i32 8
  %15 = load ptr, ptr %14, align 4, !tbaa !27
  %16 = add i32 %11, %7
  %17 = add i32 %16, %13
  %18 = icmp eq ptr %15, null
  br i1 %18, label %19, label %4

19:                                               ; preds = %4, %2
  %20 = phi i32 [ 0, %2 ], [ %17, %4 ]
  ret i32 %20
}

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc range(i32 -2147483646, -2147483648) i32 @height(ptr noundef readonly captures(address_is_null) %0) unnamed_addr #4 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %3, label %5

3:                                                ; preds = %1, %5
  %4 = phi i32 [ %13, %5 ], [ 0, %1 ]
  ret i32 %4

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i32 4
  %7 = load ptr, ptr %6, align 4, !tbaa !26
  %8 = tail call fastcc i32 @height(ptr noundef %7)
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %10 = load ptr, ptr %9, align 4, !tbaa !27
  %11 = tail call fastcc i32 @height(ptr noundef %10)
  %12 = tail call i32 @llvm.smax.i32(i32 %8, i32 %11)
  %13 = add nsw i32 %12, 1
  br label %3
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define hidden i32 @ring(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = shl i32 %0, 3
  %4 = tail call ptr @malloc(i32 noundef %3) #11
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %9, label %6

6:                                                ; preds = %2
  %7 = getelementptr %struct.node, ptr %4, i32 %0
  %8 = getelementptr i8, ptr %7, i32 -8
  br label %46

9:                                                ; preds = %2
  %10 = icmp eq i32 %0, 1
  br i1 %10, label %32, label %11

11:                                               ; preds = %9
  %12 = add nsw i32 %0, -2
  %13 = add nsw i32 %0, -1
  %14 = and i32 %13, 3
  %15 = icmp ult i32 %12, 3
  br i1 %15, label %20, label %16

16:                                               ; preds = %11
  %17 = and i32 %13, -4
  br label %56

18:                                               ; preds = %56
  %19 = icmp eq i32 %14, 0
  br i1 %19, label %32, label %20

20:                                               ; preds = %18, %11
  %21 = phi i32 [ 0, %11 ], [ %71, %18 ]
  %22 = icmp ne i32 %14, 0
  tail call void @llvm.assume(i1 %22)
  br label %23

23:                                               ; preds = %23, %20
  %24 = phi i32 [ %26, %23 ], [ %21, %20 ]
  %25 = phi i32 [ %30, %23 ], [ 0, %20 ]
  %26 = add nuw nsw i32 %24, 1
  %27 = getelementptr inbounds nuw %struct.node, ptr %4, i32 %24
  store i32 %26, ptr %27, align 4, !tbaa !6
  %28 = getelementptr inbounds nuw %struct.node, ptr %4, i32 %26
  %29 = getelementptr inbounds nuw i8, ptr %27, i32 4
  store ptr %28, ptr %29, align 4, !tbaa !10
  %30 = add i32 %25, 1
  %31 = icmp eq i32 %30, %14
  br i1 %31, label %32, label %23, !llvm.loop !28

32:                                               ; preds = %18, %23, %9
  %33 = phi i32 [ 0, %9 ], [ %71, %18 ], [ %26, %23 ]
  %34 = add nuw nsw i32 %33, 1
  %35 = getelementptr inbounds nuw %struct.node, ptr %4, i32 %33
  store i32 %34, ptr %35, align 4, !tbaa !6
  %36 = icmp eq i32 %34, %0
  %37 = select i1 %36, i32 0, i32 %34
  %38 = getelementptr inbounds nuw %struct.node, ptr %4, i32 %37
  %39 = getelementptr inbounds nuw i8, ptr %35, i32 4
  store ptr %38, ptr %39, align 4, !tbaa !10
  %40 = getelementptr %struct.node, ptr %4, i32 %0
  %41 = getelementptr i8, ptr %40, i32 -4
  %42 = load ptr, ptr %41, align 4, !tbaa !10
  %43 = getelementptr %struct.node, ptr %4, i32 %0
  %44 = getelementptr i8, ptr %43, i32 -8
  %45 = icmp eq ptr %42, %44
  br i1 %45, label %118, label %46

46:                                               ; preds = %6, %32
  %47 = phi ptr [ %8, %6 ], [ %44, %32 ]
  %48 = icmp sgt i32 %1, 1
  %49 = add i32 %1, -1
  %50 = add i32 %1, -2
  %51 = and i32 %49, 7
  %52 = icmp ult i32 %50, 7
  %53 = and i32 %49, -8
  %54 = icmp eq i32 %51, 0
  %55 = icmp ne i32 %51, 0
  br label %77

56:                                               ; preds = %56, %16
  %57 = phi i32 [ 0, %16 ], [ %71, %56 ]
  %58 = phi i32 [ 0, %16 ], [ %75, %56 ]
  %59 = or disjoint i32 %57, 1
  %60 = getelementptr inbounds nuw %struct.node, ptr %4, i32 %57
  store i32 %59, ptr %60, align 4, !tbaa !6
  %61 = getelementptr inbounds nuw %struct.node, ptr %4, i32 %59
  %62 = getelementptr inbounds nuw i8, ptr %60, i32 4
  store ptr %61, ptr %62, align 4, !tbaa !10
  %63 = or disjoint i32 %57, 2
  %64 = getelementptr inbounds nuw %struct.node, ptr %4, i32 %59
  store i32 %63, ptr %64, align 4, !tbaa !6
  %65 = getelementptr inbounds nuw %struct.node, ptr %4, i32 %63
  %66 = getelementptr inbounds nuw i8, ptr %64, i32 4
  store ptr %65, ptr %66, align 4, !tbaa !10
  %67 = or disjoint i32 %57, 3
  %68 = getelementptr inbounds nuw %struct.node, ptr %4, i32 %63
  store i32 %67, ptr %68, align 4, !tbaa !6
  %69 = getelementptr inbounds nuw %struct.node, ptr %4, i32 %67
  %70 = getelementptr inbounds nuw i8, ptr %68, i32 4
  store ptr %69, ptr %70, align 4, !tbaa !10
  %71 = add nuw nsw i32 %57, 4
  %72 = getelementptr inbounds nuw %struct.node, ptr %4, i32 %67
  store i32 %71, ptr %72, align 4, !tbaa !6
  %73 = getelementptr inbounds nuw %struct.node, ptr %4, i32 %71
  %74 = getelementptr inbounds nuw i8, ptr %72, i32 4
  store ptr %73, ptr %74, align 4, !tbaa !10
  %75 = add i32 %58, 4
  %76 = icmp eq i32 %75, %17
  br i1 %76, label %18, label %56, !llvm.loop !30

77:                                               ; preds = %46, %90
  %78 = phi ptr [ %47, %46 ], [ %91, %90 ]
  br i1 %48, label %79, label %90

79:                                               ; preds = %77
  br i1 %52, label %81, label %97

80:                                               ; preds = %97
  br i1 %54, label %90, label %81

81:                                               ; preds = %80, %79
  %82 = phi ptr [ %78, %79 ], [ %115, %80 ]
  tail call void @llvm.assume(i1 %55)
  br label %83

83:                                               ; preds = %83, %81
  %84 = phi ptr [ %87, %83 ], [ %82, %81 ]
  %85 = phi i32 [ %88, %83 ], [ 0, %81 ]
  %86 = getelementptr inbounds nuw i8, ptr %84, i32 4
  %87 = load ptr, ptr %86, align 4, !tbaa !10
  %88 = add i32 %85, 1
  %89 = icmp eq i32 %88, %51
  br i1 %89, label %90, label %83, !llvm.loop !32

90:                                               ; preds = %80, %83, %77
  %91 = phi ptr [ %78, %77 ], [ %115, %80 ], [ %87, %83 ]
  %92 = getelementptr inbounds nuw i8, ptr %91, i32 4
  %93 = load ptr, ptr %92, align 4, !tbaa !10
  %94 = getelementptr inbounds nuw i8, ptr %93, i32 4
  %95 = load ptr, ptr %94, align 4, !tbaa !10
  store ptr %95, ptr %92, align 4, !tbaa !10
  %96 = icmp eq ptr %95, %91
  br i1 %96, label %118, label %77, !llvm.loop !33

97:                                               ; preds = %79, %97
  %98 = phi ptr [ %115, %97 ], [ %78, %79 ]
  %99 = phi i32 [ %116, %97 ], [ 0, %79 ]
  %100 = getelementptr inbounds nuw i8, ptr %98, i32 4
  %101 = load ptr, ptr %100, align 4, !tbaa !10
  %102 = getelementptr inbounds nuw i8, ptr %101, i32 4
  %103 = load ptr, ptr %102, align 4, !tbaa !10
  %104 = getelementptr inbounds nuw i8, ptr %103, i32 4
  %105 = load ptr, ptr %104, align 4, !tbaa !10
  %106 = getelementptr inbounds nuw i8, ptr %105, i32 4
  %107 = load ptr, ptr %106, align 4, !tbaa !10
  %108 = getelementptr inbounds nuw i8, ptr %107, i32 4
  %109 = load ptr, ptr %108, align 4, !tbaa !10
  %110 = getelementptr inbounds nuw i8, ptr %109, i32 4
  %111 = load ptr, ptr %110, align 4, !tbaa !10
  %112 = getelementptr inbounds nuw i8, ptr %111, i32 4
  %113 = load ptr, ptr %112, align 4, !tbaa !10
  %114 = getelementptr inbounds nuw i8, ptr %113, i32 4
  %115 = load ptr, ptr %114, align 4, !tbaa !10
  %116 = add i32 %99, 8
  %117 = icmp eq i32 %116, %53
  br i1 %117, label %80, label %97, !llvm.loop !34

118:                                              ; preds = %90, %32
  %119 = phi ptr [ %44, %32 ], [ %91, %90 ]
  %120 = load i32, ptr %119, align 4, !tbaa !6
  tail call void @free(ptr noundef %4)
  ret i32 %120
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i32 noundef) local_unnamed_addr #5

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define hidden i64 @growing(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %49

3:                                                ; preds = %1
  %4 = tail call dereferenceable_or_null(16) ptr @malloc(i32 16)
  store i32 0, ptr %4, align 4, !tbaa !2
  %5 = icmp eq i32 %0, 1
  br i1 %5, label %6, label %13

6:                                                ; preds = %22, %3
  %7 = phi ptr [ %4, %3 ], [ %23, %22 ]
  %8 = zext nneg i32 %0 to i64
  %9 = and i64 %8, 3
  %10 = icmp ult i32 %0, 4
  br i1 %10, label %32, label %11

11:                                               ; preds = %6
  %12 = and i64 %8, 2147483644
  br label %52

13:                                               ; preds = %3, %22
  %14 = phi i32 [ %27, %22 ], [ 1, %3 ]
  %15 = phi i32 [ %24, %22 ], [ 4, %3 ]
  %16 = phi ptr [ %23, %22 ], [ %4, %3 ]
  %17 = icmp eq i32 %14, %15
  br i1 %17, label %18, label %22

18:                                               ; preds = %13
  %19 = shl nuw nsw i32 %14, 1
  %20 = shl i32 %14, 3
  %21 = tail call ptr @realloc(ptr noundef %16, i32 noundef %20) #13
  br label %22

22:                                               ; preds = %18, %13
  %23 = phi ptr [ %21, %18 ], [ %16, %13 ]
  %24 = phi i32 [ %19, %18 ], [ %15, %13 ]
  %25 = shl i32 %14, 3
  %26 = xor i32 %25, %14
  %27 = add nuw nsw i32 %14, 1
  %28 = getelementptr inbounds nuw i32, ptr %23, i32 %14
  store i32 %26, ptr %28, align 4, !tbaa !2
  %29 = icmp eq i32 %27, %0
  br i1 %29, label %6, label %13, !llvm.loop !35

30:                                               ; preds = %52
  %31 = icmp eq i64 %9, 0
  br i1 %31, label %49, label %32

32:                                               ; preds = %30, %6
  %33 = phi i64 [ 0, %6 ], [ %83, %30 ]
  %34 = phi i64 [ 0, %6 ], [ %82, %30 ]
  %35 = icmp ne i64 %9, 0
  tail call void @llvm.assume(i1 %35)
  br label %36

36:                                               ; preds = %36, %32
  %37 = phi i64 [ %33, %32 ], [ %46, %36 ]
  %38 = phi i64 [ %34, %32 ], [ %45, %36 ]
  %39 = phi i64 [ 0, %32 ], [ %47, %36 ]
  %40 = trunc nuw nsw i64 %37 to i32
  %41 = getelementptr inbounds nuw i32, ptr %7, i32 %40
  %42 = load i32, ptr %41, align 4, !tbaa !2
  %43 = sext i32 %42 to i64
  %44 = mul nsw i64 %37, %43
  %45 = add nsw i64 %44, %38
  %46 = add nuw nsw i64 %37, 1
  %47 = add i64 %39, 1
  %48 = icmp eq i64 %47, %9
  br i1 %48, label %49, label %36, !llvm.loop !36

49:                                               ; preds = %30, %36, %1
  %50 = phi ptr [ null, %1 ], [ %7, %36 ], [ %7, %30 ]
  %51 = phi i64 [ 0, %1 ], [ %82, %30 ], [ %45, %36 ]
  tail call void @free(ptr noundef %50)
  ret i64 %51

52:                                               ; preds = %52, %11
  %53 = phi i64 [ 0, %11 ], [ %83, %52 ]
  %54 = phi i64 [ 0, %11 ], [ %82, %52 ]
  %55 = phi i64 [ 0, %11 ], [ %84, %52 ]
  %56 = trunc nuw nsw i64 %53 to i32
  %57 = getelementptr inbounds nuw i32, ptr %7, i32 %56
  %58 = load i32, ptr %57, align 4, !tbaa !2
  %59 = sext i32 %58 to i64
  %60 = mul nsw i64 %53, %59
  %61 = add nsw i64 %60, %54
  %62 = or disjoint i64 %53, 1
  %63 = trunc nuw nsw i64 %62 to i32
  %64 = getelementptr inbounds nuw i32, ptr %7, i32 %63
  %65 = load i32, ptr %64, align 4, !tbaa !2
  %66 = sext i32 %65 to i64
  %67 = mul nsw i64 %62, %66
  %68 = add nsw i64 %67, %61
  %69 = or disjoint i64 %53, 2
  %70 = trunc nuw nsw i64 %69 to i32
  %71 = getelementptr inbounds nuw i32, ptr %7, i32 %70
  %72 = load i32, ptr %71, align 4, !tbaa !2
  %73 = sext i32 %72 to i64
  %74 = mul nsw i64 %69, %73
  %75 = add nsw i64 %74, %68
  %76 = or disjoint i64 %53, 3
  %77 = trunc nuw nsw i64 %76 to i32
  %78 = getelementptr inbounds nuw i32, ptr %7, i32 %77
  %79 = load i32, ptr %78, align 4, !tbaa !2
  %80 = sext i32 %79 to i64
  %81 = mul nsw i64 %76, %80
  %82 = add nsw i64 %81, %75
  %83 = add nuw nsw i64 %53, 4
  %84 = add i64 %55, 4
  %85 = icmp eq i64 %84, %12
  br i1 %85, label %30, label %52, !llvm.loop !37
}

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr noundef captures(none), i32 noundef) local_unnamed_addr #6

; Function Attrs: nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none)
define hidden range(i32 0, -2147483648) i32 @table(i32 noundef %0) local_unnamed_addr #7 {
  %2 = tail call dereferenceable_or_null(2048) ptr @calloc(i32 noundef 256, i32 noundef 8) #12
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %5, label %4

4:                                                ; preds = %25, %1
  br label %33

5:                                                ; preds = %1, %25
  %6 = phi i32 [ %9, %25 ], [ 1, %1 ]
  %7 = phi i32 [ %29, %25 ], [ 0, %1 ]
  %8 = mul i32 %6, 1664525
  %9 = add i32 %8, 1013904223
  %10 = lshr i32 %9, 24
  %11 = trunc nuw i32 %10 to i8
  %12 = urem i8 %11, 100
  %13 = add nuw nsw i8 %12, 1
  %14 = zext nneg i8 %13 to i32
  %15 = mul nuw nsw i32 %14, 177
  br label %16

16:                                               ; preds = %16, %5
  %17 = phi i32 [ %15, %5 ], [ %24, %16 ]
  %18 = and i32 %17, 255
  %19 = getelementptr inbounds nuw %struct.entry, ptr %2, i32 %18
  %20 = load i32, ptr %19, align 4, !tbaa !38
  %21 = icmp eq i32 %20, 0
  %22 = icmp eq i32 %20, %14
  %23 = select i1 %21, i1 true, i1 %22
  %24 = add nuw nsw i32 %18, 1
  br i1 %23, label %25, label %16, !llvm.loop !40

25:                                               ; preds = %16
  store i32 %14, ptr %19, align 4, !tbaa !38
  %26 = getelementptr inbounds nuw i8, ptr %19, i32 4
  %27 = load i32, ptr %26, align 4, !tbaa !41
  %28 = add nsw i32 %27, 1
  store i32 %28, ptr %26, align 4, !tbaa !41
  %29 = add nuw nsw i32 %7, 1
  %30 = icmp eq i32 %29, %0
  br i1 %30, label %4, label %5, !llvm.loop !42

31:                                               ; preds = %33
  %32 = mul nsw i32 %51, 1000
  br label %55

33:                                               ; preds = %33, %4
  %34 = phi i32 [ 0, %4 ], [ %52, %33 ]
  %35 = phi i32 [ 0, %4 ], [ %51, %33 ]
  %36 = getelementptr inbounds nuw %struct.entry, ptr %2, i32 %34
  %37 = getelementptr inbounds nuw i8, ptr %36, i32 4
  %38 = load i32, ptr %37, align 4, !tbaa !41
  %39 = tail call i32 @llvm.smax.i32(i32 %38, i32 %35)
  %40 = getelementptr inbounds nuw %struct.entry, ptr %2, i32 %34
  %41 = getelementptr inbounds nuw i8, ptr %40, i32 12
  %42 = load i32, ptr %41, align 4, !tbaa !41
  %43 = tail call i32 @llvm.smax.i32(i32 %42, i32 %39)
  %44 = getelementptr inbounds nuw %struct.entry, ptr %2, i32 %34
  %45 = getelementptr inbounds nuw i8, ptr %44, i32 20
  %46 = load i32, ptr %45, align 4, !tbaa !41
  %47 = tail call i32 @llvm.smax.i32(i32 %46, i32 %43)
  %48 = getelementptr inbounds nuw %struct.entry, ptr %2, i32 %34
  %49 = getelementptr inbounds nuw i8, ptr %48, i32 28
  %50 = load i32, ptr %49, align 4, !tbaa !41
  %51 = tail call i32 @llvm.smax.i32(i32 %50, i32 %47)
  %52 = add nuw nsw i32 %34, 4
  %53 = icmp eq i32 %52, 256
  br i1 %53, label %31, label %33, !llvm.loop !43

54:                                               ; preds = %55
  tail call void @free(ptr noundef nonnull %2)
  ret i32 %80

55:                                               ; preds = %55, %31
  %56 = phi i32 [ 0, %31 ], [ %81, %55 ]
  %57 = phi i32 [ %32, %31 ], [ %80, %55 ]
  %58 = getelementptr inbounds nuw %struct.entry, ptr %2, i32 %56
  %59 = load i32, ptr %58, align 4, !tbaa !38
  %60 = icmp ne i32 %59, 0
  %61 = zext i1 %60 to i32
  %62 = add nuw nsw i32 %57, %61
  %63 = getelementptr inbounds nuw %struct.entry, ptr %2, i32 %56
  %64 = getelementptr inbounds nuw i8, ptr %63, i32 8
  %65 = load i32, ptr %64, align 4, !tbaa !38
  %66 = icmp ne i32 %65, 0
  %67 = zext i1 %66 to i32
  %68 = add nuw nsw i32 %62, %67
  %69 = getelementptr inbounds nuw %struct.entry, ptr %2, i32 %56
  %70 = getelementptr inbounds nuw i8, ptr %69, i32 16
  %71 = load i32, ptr %70, align 4, !tbaa !38
  %72 = icmp ne i32 %71, 0
  %73 = zext i1 %72 to i32
  %74 = add nuw nsw i32 %68, %73
  %75 = getelementptr inbounds nuw %struct.entry, ptr %2, i32 %56
  %76 = getelementptr inbounds nuw i8, ptr %75, i32 24
  %77 = load i32, ptr %76, align 4, !tbaa !38
  %78 = icmp ne i32 %77, 0
  %79 = zext i1 %78 to i32
  %80 = add nuw nsw i32 %74, %79
  %81 = add nuw nsw i32 %56, 4
  %82 = icmp eq i32 %81, 256
  br i1 %82, label %54, label %55, !llvm.loop !44
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i32 noundef, i32 noundef) local_unnamed_addr #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #9

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #10

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
attributes #10 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #11 = { allocsize(0) }
attributes #12 = { allocsize(0,1) }
attributes #13 = { allocsize(1) }

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
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = distinct !{!13, !12}
!14 = distinct !{!14, !12}
!15 = distinct !{!15, !12}
!16 = distinct !{!16, !12}
!17 = !{!8, !8, i64 0}
!18 = distinct !{!18, !12}
!19 = distinct !{!19, !12}
!20 = !{!21, !21, i64 0}
!21 = !{!"p1 _ZTS4tree", !9, i64 0}
!22 = !{!23, !3, i64 0}
!23 = !{!"tree", !3, i64 0, !21, i64 4, !21, i64 8}
!24 = distinct !{!24, !12}
!25 = distinct !{!25, !12}
!26 = !{!23, !21, i64 4}
!27 = !{!23, !21, i64 8}
!28 = distinct !{!28, !29}
!29 = !{!"llvm.loop.unroll.disable"}
!30 = distinct !{!30, !12, !31}
!31 = !{!"llvm.loop.peeled.count", i32 1}
!32 = distinct !{!32, !29}
!33 = distinct !{!33, !12}
!34 = distinct !{!34, !12}
!35 = distinct !{!35, !12, !31}
!36 = distinct !{!36, !29}
!37 = distinct !{!37, !12}
!38 = !{!39, !3, i64 0}
!39 = !{!"entry", !3, i64 0, !3, i64 4}
!40 = distinct !{!40, !12}
!41 = !{!39, !3, i64 4}
!42 = distinct !{!42, !12}
!43 = distinct !{!43, !12}
!44 = distinct !{!44, !12}
