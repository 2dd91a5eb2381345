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
@__const.flood.map = private unnamed_addr constant [10 x [12 x i8]] [[12 x i8] c"..........\00\00", [12 x i8] c".#####....\00\00", [12 x i8] c".#...#.##.\00\00", [12 x i8] c".#.#.#..#.\00\00", [12 x i8] c".#.#####.#\00\00", [12 x i8] c".#....#...\00\00", [12 x i8] c".####.#.#.\00\00", [12 x i8] c"......#.#.\00\00", [12 x i8] c".######.#.\00\00", [12 x i8] c"..........\00\00"], align 16

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @vla(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca i32, i32 %0, align 16
  %3 = add i32 %0, 1
  %4 = mul nuw i32 %3, %0
  %5 = alloca i32, i32 %4, align 16
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %110

7:                                                ; preds = %1
  %8 = and i32 %0, 3
  %9 = icmp ult i32 %0, 4
  br i1 %9, label %31, label %10

10:                                               ; preds = %7
  %11 = and i32 %0, 2147483644
  br label %12

12:                                               ; preds = %12, %10
  %13 = phi i32 [ 0, %10 ], [ %26, %12 ]
  %14 = phi i32 [ 0, %10 ], [ %27, %12 ]
  %15 = mul nuw nsw i32 %13, %13
  %16 = getelementptr inbounds nuw i32, ptr %2, i32 %13
  store i32 %15, ptr %16, align 16, !tbaa !2
  %17 = or disjoint i32 %13, 1
  %18 = mul nuw nsw i32 %17, %17
  %19 = getelementptr inbounds nuw i32, ptr %2, i32 %17
  store i32 %18, ptr %19, align 4, !tbaa !2
  %20 = or disjoint i32 %13, 2
  %21 = mul nuw nsw i32 %20, %20
  %22 = getelementptr inbounds nuw i32, ptr %2, i32 %20
  store i32 %21, ptr %22, align 8, !tbaa !2
  %23 = or disjoint i32 %13, 3
  %24 = mul nuw nsw i32 %23, %23
  %25 = getelementptr inbounds nuw i32, ptr %2, i32 %23
  store i32 %24, ptr %25, align 4, !tbaa !2
  %26 = add nuw nsw i32 %13, 4
  %27 = add i32 %14, 4
  %28 = icmp eq i32 %27, %11
  br i1 %28, label %29, label %12, !llvm.loop !6

29:                                               ; preds = %12
  %30 = icmp eq i32 %8, 0
  br i1 %30, label %42, label %31

31:                                               ; preds = %29, %7
  %32 = phi i32 [ 0, %7 ], [ %26, %29 ]
  %33 = icmp ne i32 %8, 0
  tail call void @llvm.assume(i1 %33)
  br label %34

34:                                               ; preds = %34, %31
  %35 = phi i32 [ %39, %34 ], [ %32, %31 ]
  %36 = phi i32 [ %40, %34 ], [ 0, %31 ]
  %37 = mul nuw nsw i32 %35, %35
  %38 = getelementptr inbounds nuw i32, ptr %2, i32 %35
  store i32 %37, ptr %38, align 4, !tbaa !2
  %39 = add nuw nsw i32 %35, 1
  %40 = add i32 %36, 1
  %41 = icmp eq i32 %40, %8
  br i1 %41, label %42, label %34, !llvm.loop !8

42:                                               ; preds = %34, %29
  %43 = add nuw i32 %0, 1
  %44 = and i32 %43, 3
  %45 = icmp ult i32 %0, 3
  %46 = and i32 %43, -4
  %47 = icmp eq i32 %44, 0
  %48 = icmp ne i32 %44, 0
  br label %49

49:                                               ; preds = %42, %66
  %50 = phi i32 [ %67, %66 ], [ 0, %42 ]
  %51 = getelementptr inbounds nuw i32, ptr %2, i32 %50
  %52 = load i32, ptr %51, align 4, !tbaa !2
  %53 = mul nuw nsw i32 %50, %3
  %54 = getelementptr inbounds nuw i32, ptr %5, i32 %53
  br i1 %45, label %56, label %74

55:                                               ; preds = %74
  br i1 %47, label %66, label %56

56:                                               ; preds = %55, %49
  %57 = phi i32 [ 0, %49 ], [ %88, %55 ]
  tail call void @llvm.assume(i1 %48)
  br label %58

58:                                               ; preds = %58, %56
  %59 = phi i32 [ %57, %56 ], [ %63, %58 ]
  %60 = phi i32 [ 0, %56 ], [ %64, %58 ]
  %61 = add nsw i32 %52, %59
  %62 = getelementptr inbounds nuw i32, ptr %54, i32 %59
  store i32 %61, ptr %62, align 4, !tbaa !2
  %63 = add nuw i32 %59, 1
  %64 = add i32 %60, 1
  %65 = icmp eq i32 %64, %44
  br i1 %65, label %66, label %58, !llvm.loop !10

66:                                               ; preds = %58, %55
  %67 = add nuw nsw i32 %50, 1
  %68 = icmp eq i32 %67, %0
  br i1 %68, label %69, label %49, !llvm.loop !11

69:                                               ; preds = %66
  %70 = and i32 %0, 3
  %71 = icmp ult i32 %0, 4
  br i1 %71, label %93, label %72

72:                                               ; preds = %69
  %73 = and i32 %0, 2147483644
  br label %112

74:                                               ; preds = %49, %74
  %75 = phi i32 [ %88, %74 ], [ 0, %49 ]
  %76 = phi i32 [ %89, %74 ], [ 0, %49 ]
  %77 = add nsw i32 %52, %75
  %78 = getelementptr inbounds nuw i32, ptr %54, i32 %75
  store i32 %77, ptr %78, align 4, !tbaa !2
  %79 = or disjoint i32 %75, 1
  %80 = add nsw i32 %52, %79
  %81 = getelementptr inbounds nuw i32, ptr %54, i32 %79
  store i32 %80, ptr %81, align 4, !tbaa !2
  %82 = or disjoint i32 %75, 2
  %83 = add nsw i32 %52, %82
  %84 = getelementptr inbounds nuw i32, ptr %54, i32 %82
  store i32 %83, ptr %84, align 4, !tbaa !2
  %85 = or disjoint i32 %75, 3
  %86 = add nsw i32 %52, %85
  %87 = getelementptr inbounds nuw i32, ptr %54, i32 %85
  store i32 %86, ptr %87, align 4, !tbaa !2
  %88 = add nuw i32 %75, 4
  %89 = add i32 %76, 4
  %90 = icmp eq i32 %89, %46
  br i1 %90, label %55, label %74, !llvm.loop !12

91:                                               ; preds = %112
  %92 = icmp eq i32 %70, 0
  br i1 %92, label %110, label %93

93:                                               ; preds = %91, %69
  %94 = phi i32 [ 0, %69 ], [ %143, %91 ]
  %95 = phi i32 [ 0, %69 ], [ %142, %91 ]
  %96 = icmp ne i32 %70, 0
  tail call void @llvm.assume(i1 %96)
  br label %97

97:                                               ; preds = %97, %93
  %98 = phi i32 [ %107, %97 ], [ %94, %93 ]
  %99 = phi i32 [ %106, %97 ], [ %95, %93 ]
  %100 = phi i32 [ %108, %97 ], [ 0, %93 ]
  %101 = mul nuw nsw i32 %98, %3
  %102 = getelementptr inbounds nuw i32, ptr %5, i32 %101
  %103 = sub nsw i32 %0, %98
  %104 = getelementptr inbounds nuw i32, ptr %102, i32 %103
  %105 = load i32, ptr %104, align 4, !tbaa !2
  %106 = add nsw i32 %105, %99
  %107 = add nuw nsw i32 %98, 1
  %108 = add i32 %100, 1
  %109 = icmp eq i32 %108, %70
  br i1 %109, label %110, label %97, !llvm.loop !13

110:                                              ; preds = %91, %97, %1
  %111 = phi i32 [ 0, %1 ], [ %142, %91 ], [ %106, %97 ]
  ret i32 %111

112:                                              ; preds = %112, %72
  %113 = phi i32 [ 0, %72 ], [ %143, %112 ]
  %114 = phi i32 [ 0, %72 ], [ %142, %112 ]
  %115 = phi i32 [ 0, %72 ], [ %144, %112 ]
  %116 = mul nuw nsw i32 %113, %3
  %117 = getelementptr inbounds nuw i32, ptr %5, i32 %116
  %118 = sub nsw i32 %0, %113
  %119 = getelementptr inbounds nuw i32, ptr %117, i32 %118
  %120 = load i32, ptr %119, align 4, !tbaa !2
  %121 = add nsw i32 %120, %114
  %122 = or disjoint i32 %113, 1
  %123 = mul nuw nsw i32 %122, %3
  %124 = getelementptr inbounds nuw i32, ptr %5, i32 %123
  %125 = sub nsw i32 %0, %122
  %126 = getelementptr inbounds nuw i32, ptr %124, i32 %125
  %127 = load i32, ptr %126, align 4, !tbaa !2
  %128 = add nsw i32 %127, %121
  %129 = or disjoint i32 %113, 2
  %130 = mul nuw nsw i32 %129, %3
  %131 = getelementptr inbounds nuw i32, ptr %5, i32 %130
  %132 = sub nsw i32 %0, %129
  %133 = getelementptr inbounds nuw i32, ptr %131, i32 %132
  %134 = load i32, ptr %133, align 4, !tbaa !2
  %135 = add nsw i32 %134, %128
  %136 = or disjoint i32 %113, 3
  %137 = mul nuw nsw i32 %136, %3
  %138 = getelementptr inbounds nuw i32, ptr %5, i32 %137
  %139 = sub nsw i32 %0, %136
  %140 = getelementptr inbounds nuw i32, ptr %138, i32 %139
  %141 = load i32, ptr %140, align 4, !tbaa !2
  %142 = add nsw i32 %141, %135
  %143 = add nuw nsw i32 %113, 4
  %144 = add i32 %115, 4
  %145 = icmp eq i32 %144, %73
  br i1 %145, label %91, label %112, !llvm.loop !14
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @blocks(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp slt i32 %0, 1
  br i1 %2, label %23, label %3

3:                                                ; preds = %1
  %4 = and i32 %0, 1
  %5 = icmp eq i32 %0, 1
  br i1 %5, label %10, label %6

6:                                                ; preds = %3
  %7 = and i32 %0, 2147483646
  br label %25

8:                                                ; preds = %25
  %9 = icmp eq i32 %4, 0
  br i1 %9, label %23, label %10

10:                                               ; preds = %8, %3
  %11 = phi i32 [ 0, %3 ], [ %47, %8 ]
  %12 = phi i32 [ 1, %3 ], [ %48, %8 ]
  %13 = icmp ne i32 %4, 0
  tail call void @llvm.assume(i1 %13)
  %14 = shl nsw i32 %12, 3
  %15 = alloca i8, i32 %14, align 16
  %16 = trunc i32 %12 to i8
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 16 dereferenceable(1) %15, i8 %16, i32 %14, i1 false)
  %17 = getelementptr i8, ptr %15, i32 %14
  %18 = getelementptr i8, ptr %17, i32 -1
  %19 = load i8, ptr %18, align 1, !tbaa !15
  %20 = sext i8 %19 to i32
  %21 = mul nsw i32 %12, %20
  %22 = add nsw i32 %21, %11
  br label %23

23:                                               ; preds = %10, %8, %1
  %24 = phi i32 [ 0, %1 ], [ %47, %8 ], [ %22, %10 ]
  ret i32 %24

25:                                               ; preds = %25, %6
  %26 = phi i32 [ 0, %6 ], [ %47, %25 ]
  %27 = phi i32 [ 1, %6 ], [ %48, %25 ]
  %28 = phi i32 [ 0, %6 ], [ %49, %25 ]
  %29 = shl nsw i32 %27, 3
  %30 = alloca i8, i32 %29, align 16
  %31 = trunc i32 %27 to i8
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 16 dereferenceable(1) %30, i8 %31, i32 %29, i1 false)
  %32 = getelementptr i8, ptr %30, i32 %29
  %33 = getelementptr i8, ptr %32, i32 -1
  %34 = load i8, ptr %33, align 1, !tbaa !15
  %35 = sext i8 %34 to i32
  %36 = mul nsw i32 %27, %35
  %37 = add nsw i32 %36, %26
  %38 = add nuw i32 %27, 1
  %39 = shl nsw i32 %38, 3
  %40 = alloca i8, i32 %39, align 16
  %41 = trunc i32 %38 to i8
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 16 dereferenceable(1) %40, i8 %41, i32 %39, i1 false)
  %42 = getelementptr i8, ptr %40, i32 %39
  %43 = getelementptr i8, ptr %42, i32 -1
  %44 = load i8, ptr %43, align 1, !tbaa !15
  %45 = sext i8 %44 to i32
  %46 = mul nsw i32 %38, %45
  %47 = add nsw i32 %46, %37
  %48 = add nuw i32 %27, 2
  %49 = add i32 %28, 2
  %50 = icmp eq i32 %49, %7
  br i1 %50, label %8, label %25, !llvm.loop !16
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #2

; Function Attrs: nofree nosync nounwind memory(none)
define hidden i32 @recursion(i32 noundef %0) local_unnamed_addr #3 {
  %2 = alloca [4 x i32], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #8
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
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #8
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
  br i1 %29, label %30, label %16, !llvm.loop !17

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
  %5 = icmp eq i32 %0, 0
  br i1 %5, label %17, label %6

6:                                                ; preds = %4, %6
  %7 = phi i32 [ %8, %6 ], [ %3, %4 ]
  %8 = phi i32 [ %7, %6 ], [ %1, %4 ]
  %9 = phi i32 [ %11, %6 ], [ %0, %4 ]
  %10 = phi i32 [ %15, %6 ], [ 0, %4 ]
  %11 = add nsw i32 %9, -1
  %12 = tail call fastcc i32 @move(i32 noundef %11, i32 noundef %8, i32 noundef %7, i32 noundef %2)
  %13 = mul nuw nsw i32 %8, %2
  %14 = add i32 %13, %10
  %15 = add i32 %14, %12
  %16 = icmp eq i32 %11, 0
  br i1 %16, label %17, label %6

17:                                               ; preds = %6, %4
  %18 = phi i32 [ 0, %4 ], [ %15, %6 ]
  ret i32 %18
}

; Function Attrs: nofree nosync nounwind memory(none)
define hidden i32 @fibonacci(i32 noundef %0) local_unnamed_addr #3 {
  %2 = icmp slt i32 %0, 2
  br i1 %2, label %11, label %3

3:                                                ; preds = %1, %3
  %4 = phi i32 [ %8, %3 ], [ %0, %1 ]
  %5 = phi i32 [ %9, %3 ], [ 0, %1 ]
  %6 = add nsw i32 %4, -1
  %7 = tail call i32 @fibonacci(i32 noundef %6)
  %8 = add nsw i32 %4, -2
  %9 = add nsw i32 %7, %5
  %10 = icmp samesign ult i32 %4, 4
  br i1 %10, label %11, label %3

11:                                               ; preds = %3, %1
  %12 = phi i32 [ 0, %1 ], [ %9, %3 ]
  %13 = phi i32 [ %0, %1 ], [ %8, %3 ]
  %14 = add nsw i32 %13, %12
  ret i32 %14
}

; Function Attrs: nofree nosync nounwind memory(none)
define hidden i64 @permutations(i32 noundef %0) local_unnamed_addr #3 {
  %2 = alloca [6 x i8], align 1
  %3 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #8
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 1 dereferenceable(6) %2, ptr noundef nonnull align 1 dereferenceable(6) @__const.permutations.items, i32 6, i1 false)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #8
  store i64 0, ptr %3, align 8, !tbaa !18
  call fastcc void @permute(ptr noundef %2, i32 noundef %0, i32 noundef 0, ptr noundef %3)
  %4 = load i64, ptr %3, align 8, !tbaa !18
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #8
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
  br i1 %7, label %8, label %80

8:                                                ; preds = %6
  %9 = getelementptr inbounds i8, ptr %0, i32 %2
  %10 = add nsw i32 %2, 1
  br label %71

11:                                               ; preds = %4
  %12 = icmp sgt i32 %2, 0
  br i1 %12, label %13, label %36

13:                                               ; preds = %11
  %14 = and i32 %2, 3
  %15 = icmp ult i32 %2, 4
  br i1 %15, label %20, label %16

16:                                               ; preds = %13
  %17 = and i32 %2, 2147483644
  br label %41

18:                                               ; preds = %41
  %19 = icmp eq i32 %14, 0
  br i1 %19, label %36, label %20

20:                                               ; preds = %18, %13
  %21 = phi i64 [ 0, %13 ], [ %67, %18 ]
  %22 = phi i32 [ 0, %13 ], [ %68, %18 ]
  %23 = icmp ne i32 %14, 0
  tail call void @llvm.assume(i1 %23)
  br label %24

24:                                               ; preds = %24, %20
  %25 = phi i64 [ %32, %24 ], [ %21, %20 ]
  %26 = phi i32 [ %33, %24 ], [ %22, %20 ]
  %27 = phi i32 [ %34, %24 ], [ 0, %20 ]
  %28 = mul nsw i64 %25, 10
  %29 = getelementptr inbounds nuw i8, ptr %0, i32 %26
  %30 = load i8, ptr %29, align 1, !tbaa !15
  %31 = zext i8 %30 to i64
  %32 = add nsw i64 %28, %31
  %33 = add nuw nsw i32 %26, 1
  %34 = add i32 %27, 1
  %35 = icmp eq i32 %34, %14
  br i1 %35, label %36, label %24, !llvm.loop !20

36:                                               ; preds = %18, %24, %11
  %37 = phi i64 [ 0, %11 ], [ %67, %18 ], [ %32, %24 ]
  %38 = load i64, ptr %3, align 8, !tbaa !18
  %39 = mul nsw i64 %38, 3
  %40 = add nsw i64 %39, %37
  store i64 %40, ptr %3, align 8, !tbaa !18
  br label %80

41:                                               ; preds = %41, %16
  %42 = phi i64 [ 0, %16 ], [ %67, %41 ]
  %43 = phi i32 [ 0, %16 ], [ %68, %41 ]
  %44 = phi i32 [ 0, %16 ], [ %69, %41 ]
  %45 = mul nsw i64 %42, 10
  %46 = getelementptr inbounds nuw i8, ptr %0, i32 %43
  %47 = load i8, ptr %46, align 1, !tbaa !15
  %48 = zext i8 %47 to i64
  %49 = add nsw i64 %45, %48
  %50 = mul nsw i64 %49, 10
  %51 = getelementptr inbounds nuw i8, ptr %0, i32 %43
  %52 = getelementptr inbounds nuw i8, ptr %51, i32 1
  %53 = load i8, ptr %52, align 1, !tbaa !15
  %54 = zext i8 %53 to i64
  %55 = add nsw i64 %50, %54
  %56 = mul nsw i64 %55, 10
  %57 = getelementptr inbounds nuw i8, ptr %0, i32 %43
  %58 = getelementptr inbounds nuw i8, ptr %57, i32 2
  %59 = load i8, ptr %58, align 1, !tbaa !15
  %60 = zext i8 %59 to i64
  %61 = add nsw i64 %56, %60
  %62 = mul nsw i64 %61, 10
  %63 = getelementptr inbounds nuw i8, ptr %0, i32 %43
  %64 = getelementptr inbounds nuw i8, ptr %63, i32 3
  %65 = load i8, ptr %64, align 1, !tbaa !15
  %66 = zext i8 %65 to i64
  %67 = add nsw i64 %62, %66
  %68 = add nuw nsw i32 %43, 4
  %69 = add i32 %44, 4
  %70 = icmp eq i32 %69, %17
  br i1 %70, label %18, label %41, !llvm.loop !21

71:                                               ; preds = %8, %71
  %72 = phi i32 [ %2, %8 ], [ %78, %71 ]
  %73 = load i8, ptr %9, align 1, !tbaa !15
  %74 = getelementptr inbounds i8, ptr %0, i32 %72
  %75 = load i8, ptr %74, align 1, !tbaa !15
  store i8 %75, ptr %9, align 1, !tbaa !15
  store i8 %73, ptr %74, align 1, !tbaa !15
  tail call fastcc void @permute(ptr noundef %0, i32 noundef %1, i32 noundef %10, ptr noundef %3)
  %76 = load i8, ptr %9, align 1, !tbaa !15
  %77 = load i8, ptr %74, align 1, !tbaa !15
  store i8 %77, ptr %9, align 1, !tbaa !15
  store i8 %76, ptr %74, align 1, !tbaa !15
  %78 = add i32 %72, 1
  %79 = icmp eq i32 %78, %1
  br i1 %79, label %80, label %71, !llvm.loop !22

80:                                               ; preds = %71, %6, %36
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @knapsack(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca [101 x i32], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #8
  call void @llvm.memset.p0.i32(ptr noundef nonnull align 16 dereferenceable(404) %2, i8 0, i32 404, i1 false)
  %3 = icmp slt i32 %0, 12
  br i1 %3, label %19, label %4

4:                                                ; preds = %1
  %5 = and i32 %0, 1
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %16

7:                                                ; preds = %4
  %8 = getelementptr i32, ptr %2, i32 %0
  %9 = getelementptr i8, ptr %8, i32 -48
  %10 = load i32, ptr %9, align 4, !tbaa !2
  %11 = add nsw i32 %10, 24
  %12 = getelementptr inbounds nuw i32, ptr %2, i32 %0
  %13 = load i32, ptr %12, align 4, !tbaa !2
  %14 = tail call i32 @llvm.smax.i32(i32 %11, i32 %13)
  store i32 %14, ptr %12, align 4
  %15 = add nsw i32 %0, -1
  br label %16

16:                                               ; preds = %7, %4
  %17 = phi i32 [ %0, %4 ], [ %15, %7 ]
  %18 = icmp eq i32 %0, 12
  br i1 %18, label %21, label %136

19:                                               ; preds = %1
  %20 = icmp slt i32 %0, 7
  br i1 %20, label %119, label %21

21:                                               ; preds = %16, %136, %19
  br label %22

22:                                               ; preds = %21, %22
  %23 = phi i32 [ %31, %22 ], [ %0, %21 ]
  %24 = getelementptr i32, ptr %2, i32 %23
  %25 = getelementptr i8, ptr %24, i32 -28
  %26 = load i32, ptr %25, align 4, !tbaa !2
  %27 = add nsw i32 %26, 13
  %28 = getelementptr inbounds i32, ptr %2, i32 %23
  %29 = load i32, ptr %28, align 4, !tbaa !2
  %30 = tail call i32 @llvm.smax.i32(i32 %27, i32 %29)
  store i32 %30, ptr %28, align 4
  %31 = add nsw i32 %23, -1
  %32 = icmp samesign ugt i32 %23, 7
  br i1 %32, label %22, label %33, !llvm.loop !23

33:                                               ; preds = %22
  %34 = icmp samesign ult i32 %0, 11
  br i1 %34, label %69, label %35

35:                                               ; preds = %33
  %36 = and i32 %0, 1
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %47, label %38

38:                                               ; preds = %35
  %39 = getelementptr i32, ptr %2, i32 %0
  %40 = getelementptr i8, ptr %39, i32 -44
  %41 = load i32, ptr %40, align 4, !tbaa !2
  %42 = add nsw i32 %41, 23
  %43 = getelementptr inbounds i32, ptr %2, i32 %0
  %44 = load i32, ptr %43, align 4, !tbaa !2
  %45 = tail call i32 @llvm.smax.i32(i32 %42, i32 %44)
  store i32 %45, ptr %43, align 4
  %46 = add nsw i32 %0, -1
  br label %47

47:                                               ; preds = %38, %35
  %48 = phi i32 [ %0, %35 ], [ %46, %38 ]
  %49 = icmp eq i32 %0, 11
  br i1 %49, label %71, label %50

50:                                               ; preds = %47, %50
  %51 = phi i32 [ %67, %50 ], [ %48, %47 ]
  %52 = getelementptr i32, ptr %2, i32 %51
  %53 = getelementptr i8, ptr %52, i32 -44
  %54 = load i32, ptr %53, align 4, !tbaa !2
  %55 = add nsw i32 %54, 23
  %56 = getelementptr inbounds i32, ptr %2, i32 %51
  %57 = load i32, ptr %56, align 4, !tbaa !2
  %58 = tail call i32 @llvm.smax.i32(i32 %55, i32 %57)
  store i32 %58, ptr %56, align 4
  %59 = add nsw i32 %51, -1
  %60 = getelementptr i32, ptr %2, i32 %59
  %61 = getelementptr i8, ptr %60, i32 -44
  %62 = load i32, ptr %61, align 4, !tbaa !2
  %63 = add nsw i32 %62, 23
  %64 = getelementptr inbounds i32, ptr %2, i32 %59
  %65 = load i32, ptr %64, align 4, !tbaa !2
  %66 = tail call i32 @llvm.smax.i32(i32 %63, i32 %65)
  store i32 %66, ptr %64, align 4
  %67 = add nsw i32 %51, -2
  %68 = icmp sgt i32 %51, 12
  br i1 %68, label %50, label %71, !llvm.loop !23

69:                                               ; preds = %33
  %70 = icmp samesign ult i32 %0, 8
  br i1 %70, label %121, label %71

71:                                               ; preds = %47, %50, %69
  br label %72

72:                                               ; preds = %71, %72
  %73 = phi i32 [ %81, %72 ], [ %0, %71 ]
  %74 = getelementptr i32, ptr %2, i32 %73
  %75 = getelementptr i8, ptr %74, i32 -32
  %76 = load i32, ptr %75, align 4, !tbaa !2
  %77 = add nsw i32 %76, 15
  %78 = getelementptr inbounds i32, ptr %2, i32 %73
  %79 = load i32, ptr %78, align 4, !tbaa !2
  %80 = tail call i32 @llvm.smax.i32(i32 %77, i32 %79)
  store i32 %80, ptr %78, align 4
  %81 = add nsw i32 %73, -1
  %82 = icmp samesign ugt i32 %73, 8
  br i1 %82, label %72, label %83, !llvm.loop !23

83:                                               ; preds = %72
  %84 = icmp samesign ult i32 %0, 9
  br i1 %84, label %121, label %85

85:                                               ; preds = %83
  %86 = and i32 %0, 1
  %87 = icmp eq i32 %86, 0
  br i1 %87, label %97, label %88

88:                                               ; preds = %85
  %89 = getelementptr i32, ptr %2, i32 %0
  %90 = getelementptr i8, ptr %89, i32 -36
  %91 = load i32, ptr %90, align 4, !tbaa !2
  %92 = add nsw i32 %91, 16
  %93 = getelementptr inbounds i32, ptr %2, i32 %0
  %94 = load i32, ptr %93, align 4, !tbaa !2
  %95 = tail call i32 @llvm.smax.i32(i32 %92, i32 %94)
  store i32 %95, ptr %93, align 4
  %96 = add nsw i32 %0, -1
  br label %97

97:                                               ; preds = %88, %85
  %98 = phi i32 [ %0, %85 ], [ %96, %88 ]
  %99 = icmp eq i32 %0, 9
  br i1 %99, label %121, label %100

100:                                              ; preds = %97, %100
  %101 = phi i32 [ %117, %100 ], [ %98, %97 ]
  %102 = getelementptr i32, ptr %2, i32 %101
  %103 = getelementptr i8, ptr %102, i32 -36
  %104 = load i32, ptr %103, align 4, !tbaa !2
  %105 = add nsw i32 %104, 16
  %106 = getelementptr inbounds i32, ptr %2, i32 %101
  %107 = load i32, ptr %106, align 4, !tbaa !2
  %108 = tail call i32 @llvm.smax.i32(i32 %105, i32 %107)
  store i32 %108, ptr %106, align 4
  %109 = add nsw i32 %101, -1
  %110 = getelementptr i32, ptr %2, i32 %109
  %111 = getelementptr i8, ptr %110, i32 -36
  %112 = load i32, ptr %111, align 4, !tbaa !2
  %113 = add nsw i32 %112, 16
  %114 = getelementptr inbounds i32, ptr %2, i32 %109
  %115 = load i32, ptr %114, align 4, !tbaa !2
  %116 = tail call i32 @llvm.smax.i32(i32 %113, i32 %115)
  store i32 %116, ptr %114, align 4
  %117 = add nsw i32 %101, -2
  %118 = icmp sgt i32 %101, 10
  br i1 %118, label %100, label %121, !llvm.loop !23

119:                                              ; preds = %19
  %120 = icmp eq i32 %0, 6
  br i1 %120, label %121, label %133

121:                                              ; preds = %97, %100, %83, %69, %119
  br label %122

122:                                              ; preds = %121, %122
  %123 = phi i32 [ %131, %122 ], [ %0, %121 ]
  %124 = getelementptr i32, ptr %2, i32 %123
  %125 = getelementptr i8, ptr %124, i32 -24
  %126 = load i32, ptr %125, align 4, !tbaa !2
  %127 = add nsw i32 %126, 11
  %128 = getelementptr inbounds i32, ptr %2, i32 %123
  %129 = load i32, ptr %128, align 4, !tbaa !2
  %130 = tail call i32 @llvm.smax.i32(i32 %127, i32 %129)
  store i32 %130, ptr %128, align 4
  %131 = add nsw i32 %123, -1
  %132 = icmp samesign ugt i32 %123, 6
  br i1 %132, label %122, label %133, !llvm.loop !23

133:                                              ; preds = %122, %119
  %134 = getelementptr inbounds i32, ptr %2, i32 %0
  %135 = load i32, ptr %134, align 4, !tbaa !2
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #8
  ret i32 %135

136:                                              ; preds = %16, %136
  %137 = phi i32 [ %153, %136 ], [ %17, %16 ]
  %138 = getelementptr i32, ptr %2, i32 %137
  %139 = getelementptr i8, ptr %138, i32 -48
  %140 = load i32, ptr %139, align 4, !tbaa !2
  %141 = add nsw i32 %140, 24
  %142 = getelementptr inbounds i32, ptr %2, i32 %137
  %143 = load i32, ptr %142, align 4, !tbaa !2
  %144 = tail call i32 @llvm.smax.i32(i32 %141, i32 %143)
  store i32 %144, ptr %142, align 4
  %145 = add nsw i32 %137, -1
  %146 = getelementptr i32, ptr %2, i32 %145
  %147 = getelementptr i8, ptr %146, i32 -48
  %148 = load i32, ptr %147, align 4, !tbaa !2
  %149 = add nsw i32 %148, 24
  %150 = getelementptr inbounds i32, ptr %2, i32 %145
  %151 = load i32, ptr %150, align 4, !tbaa !2
  %152 = tail call i32 @llvm.smax.i32(i32 %149, i32 %151)
  store i32 %152, ptr %150, align 4
  %153 = add nsw i32 %137, -2
  %154 = icmp sgt i32 %137, 13
  br i1 %154, label %136, label %21, !llvm.loop !23
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @flood(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca [10 x [12 x i8]], align 16
  %3 = alloca [200 x %struct.anon], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #8
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 16 dereferenceable(120) %2, ptr noundef nonnull align 16 dereferenceable(120) @__const.flood.map, i32 120, i1 false)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #8
  %4 = trunc i32 %0 to i8
  store i8 %4, ptr %3, align 16, !tbaa !24
  %5 = getelementptr inbounds nuw i8, ptr %3, i32 1
  store i8 0, ptr %5, align 1, !tbaa !26
  br label %6

6:                                                ; preds = %1, %39
  %7 = phi i32 [ 1, %1 ], [ %41, %39 ]
  %8 = phi i32 [ 0, %1 ], [ %40, %39 ]
  %9 = add nsw i32 %7, -1
  %10 = getelementptr inbounds %struct.anon, ptr %3, i32 %9
  %11 = load i8, ptr %10, align 2, !tbaa !24
  %12 = getelementptr inbounds nuw i8, ptr %10, i32 1
  %13 = load i8, ptr %12, align 1, !tbaa !26
  %14 = icmp ugt i8 %11, 9
  %15 = icmp ugt i8 %13, 9
  %16 = select i1 %14, i1 true, i1 %15
  br i1 %16, label %39, label %17, !llvm.loop !27

17:                                               ; preds = %6
  %18 = zext nneg i8 %13 to i32
  %19 = zext nneg i8 %11 to i32
  %20 = getelementptr inbounds nuw [12 x i8], ptr %2, i32 %18
  %21 = getelementptr inbounds nuw i8, ptr %20, i32 %19
  %22 = load i8, ptr %21, align 1, !tbaa !15
  %23 = icmp eq i8 %22, 46
  br i1 %23, label %24, label %39, !llvm.loop !27

24:                                               ; preds = %17
  store i8 126, ptr %21, align 1, !tbaa !15
  %25 = add nuw nsw i8 %11, 1
  store i8 %25, ptr %10, align 2, !tbaa !24
  store i8 %13, ptr %12, align 1, !tbaa !26
  %26 = add nsw i8 %11, -1
  %27 = getelementptr inbounds nuw %struct.anon, ptr %3, i32 %7
  store i8 %26, ptr %27, align 2, !tbaa !24
  %28 = getelementptr inbounds nuw i8, ptr %27, i32 1
  store i8 %13, ptr %28, align 1, !tbaa !26
  %29 = getelementptr inbounds nuw %struct.anon, ptr %3, i32 %7
  %30 = getelementptr inbounds nuw i8, ptr %29, i32 2
  store i8 %11, ptr %30, align 2, !tbaa !24
  %31 = add nuw nsw i8 %13, 1
  %32 = getelementptr inbounds nuw i8, ptr %29, i32 3
  store i8 %31, ptr %32, align 1, !tbaa !26
  %33 = getelementptr inbounds nuw %struct.anon, ptr %3, i32 %7
  %34 = getelementptr inbounds nuw i8, ptr %33, i32 4
  store i8 %11, ptr %34, align 2, !tbaa !24
  %35 = add nsw i8 %13, -1
  %36 = add nuw nsw i32 %7, 3
  %37 = getelementptr inbounds nuw i8, ptr %33, i32 5
  store i8 %35, ptr %37, align 1, !tbaa !26
  %38 = add nsw i32 %8, 1
  br label %39

39:                                               ; preds = %24, %6, %17
  %40 = phi i32 [ %8, %6 ], [ %8, %17 ], [ %38, %24 ]
  %41 = phi i32 [ %9, %6 ], [ %9, %17 ], [ %36, %24 ]
  %42 = icmp sgt i32 %41, 0
  br i1 %42, label %6, label %43

43:                                               ; preds = %39
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #8
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #8
  ret i32 %40
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #7

attributes #0 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nofree nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nofree nosync nounwind memory(argmem: readwrite) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = distinct !{!10, !9}
!11 = distinct !{!11, !7}
!12 = distinct !{!12, !7}
!13 = distinct !{!13, !9}
!14 = distinct !{!14, !7}
!15 = !{!4, !4, i64 0}
!16 = distinct !{!16, !7}
!17 = distinct !{!17, !7}
!18 = !{!19, !19, i64 0}
!19 = !{!"long long", !4, i64 0}
!20 = distinct !{!20, !9}
!21 = distinct !{!21, !7}
!22 = distinct !{!22, !7}
!23 = distinct !{!23, !7}
!24 = !{!25, !4, i64 0}
!25 = !{!"", !4, i64 0, !4, i64 1}
!26 = !{!25, !4, i64 1}
!27 = distinct !{!27, !7}
