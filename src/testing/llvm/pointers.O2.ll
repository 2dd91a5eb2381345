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

@operators = internal unnamed_addr constant [4 x ptr] [ptr @add, ptr @sub, ptr @mul, ptr null], align 16

; Function Attrs: nounwind
define hidden i32 @table(i32 noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds ptr, ptr @operators, i32 %0
  %5 = load ptr, ptr %4, align 4, !tbaa !6
  %6 = tail call i32 %5(i32 noundef %1, i32 noundef %2) #10
  %7 = mul nsw i32 %6, 3
  %8 = add nsw i32 %2, %1
  %9 = add nsw i32 %8, %7
  %10 = mul nsw i32 %9, 3
  %11 = sub i32 %1, %2
  %12 = add nsw i32 %11, %10
  %13 = mul nsw i32 %12, 3
  %14 = mul nsw i32 %2, %1
  %15 = add nsw i32 %13, %14
  ret i32 %15
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden i32 @callbacks(i32 noundef %0) local_unnamed_addr #2 {
  %2 = alloca [16 x i32], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #10
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %140

4:                                                ; preds = %1
  %5 = and i32 %0, 1
  %6 = icmp eq i32 %0, 1
  br i1 %6, label %157, label %7

7:                                                ; preds = %4
  %8 = and i32 %0, 2147483646
  br label %142

9:                                                ; preds = %9, %166
  %10 = phi i32 [ 0, %166 ], [ %28, %9 ]
  %11 = phi i32 [ 0, %166 ], [ %27, %9 ]
  %12 = phi i32 [ 0, %166 ], [ %29, %9 ]
  %13 = getelementptr inbounds nuw i32, ptr %2, i32 %10
  %14 = load i32, ptr %13, align 16, !tbaa !2
  %15 = add nsw i32 %14, %11
  %16 = getelementptr inbounds nuw i32, ptr %2, i32 %10
  %17 = getelementptr inbounds nuw i8, ptr %16, i32 4
  %18 = load i32, ptr %17, align 4, !tbaa !2
  %19 = add nsw i32 %18, %15
  %20 = getelementptr inbounds nuw i32, ptr %2, i32 %10
  %21 = getelementptr inbounds nuw i8, ptr %20, i32 8
  %22 = load i32, ptr %21, align 8, !tbaa !2
  %23 = add nsw i32 %22, %19
  %24 = getelementptr inbounds nuw i32, ptr %2, i32 %10
  %25 = getelementptr inbounds nuw i8, ptr %24, i32 12
  %26 = load i32, ptr %25, align 4, !tbaa !2
  %27 = add nsw i32 %26, %23
  %28 = add nuw nsw i32 %10, 4
  %29 = add i32 %12, 4
  %30 = icmp eq i32 %29, %167
  br i1 %30, label %31, label %9, !llvm.loop !8

31:                                               ; preds = %9
  %32 = icmp eq i32 %164, 0
  br i1 %32, label %47, label %33

33:                                               ; preds = %31, %163
  %34 = phi i32 [ 0, %163 ], [ %28, %31 ]
  %35 = phi i32 [ 0, %163 ], [ %27, %31 ]
  %36 = icmp ne i32 %164, 0
  tail call void @llvm.assume(i1 %36)
  br label %37

37:                                               ; preds = %37, %33
  %38 = phi i32 [ %44, %37 ], [ %34, %33 ]
  %39 = phi i32 [ %43, %37 ], [ %35, %33 ]
  %40 = phi i32 [ %45, %37 ], [ 0, %33 ]
  %41 = getelementptr inbounds nuw i32, ptr %2, i32 %38
  %42 = load i32, ptr %41, align 4, !tbaa !2
  %43 = add nsw i32 %42, %39
  %44 = add nuw nsw i32 %38, 1
  %45 = add i32 %40, 1
  %46 = icmp eq i32 %45, %164
  br i1 %46, label %47, label %37, !llvm.loop !10

47:                                               ; preds = %37, %31
  %48 = phi i32 [ %27, %31 ], [ %43, %37 ]
  %49 = and i32 %0, 3
  %50 = icmp ult i32 %0, 4
  br i1 %50, label %77, label %51

51:                                               ; preds = %47
  %52 = and i32 %0, 2147483644
  br label %53

53:                                               ; preds = %53, %51
  %54 = phi i32 [ 0, %51 ], [ %72, %53 ]
  %55 = phi i32 [ -1, %51 ], [ %71, %53 ]
  %56 = phi i32 [ 0, %51 ], [ %73, %53 ]
  %57 = getelementptr inbounds nuw i32, ptr %2, i32 %54
  %58 = load i32, ptr %57, align 16, !tbaa !2
  %59 = tail call noundef i32 @llvm.smax.i32(i32 %55, i32 %58)
  %60 = getelementptr inbounds nuw i32, ptr %2, i32 %54
  %61 = getelementptr inbounds nuw i8, ptr %60, i32 4
  %62 = load i32, ptr %61, align 4, !tbaa !2
  %63 = tail call noundef i32 @llvm.smax.i32(i32 %59, i32 %62)
  %64 = getelementptr inbounds nuw i32, ptr %2, i32 %54
  %65 = getelementptr inbounds nuw i8, ptr %64, i32 8
  %66 = load i32, ptr %65, align 8, !tbaa !2
  %67 = tail call noundef i32 @llvm.smax.i32(i32 %63, i32 %66)
  %68 = getelementptr inbounds nuw i32, ptr %2, i32 %54
  %69 = getelementptr inbounds nuw i8, ptr %68, i32 12
  %70 = load i32, ptr %69, align 4, !tbaa !2
  %71 = tail call noundef i32 @llvm.smax.i32(i32 %67, i32 %70)
  %72 = add nuw nsw i32 %54, 4
  %73 = add i32 %56, 4
  %74 = icmp eq i32 %73, %52
  br i1 %74, label %75, label %53, !llvm.loop !8

75:                                               ; preds = %53
  %76 = icmp eq i32 %49, 0
  br i1 %76, label %91, label %77

77:                                               ; preds = %75, %47
  %78 = phi i32 [ 0, %47 ], [ %72, %75 ]
  %79 = phi i32 [ -1, %47 ], [ %71, %75 ]
  %80 = icmp ne i32 %49, 0
  tail call void @llvm.assume(i1 %80)
  br label %81

81:                                               ; preds = %81, %77
  %82 = phi i32 [ %88, %81 ], [ %78, %77 ]
  %83 = phi i32 [ %87, %81 ], [ %79, %77 ]
  %84 = phi i32 [ %89, %81 ], [ 0, %77 ]
  %85 = getelementptr inbounds nuw i32, ptr %2, i32 %82
  %86 = load i32, ptr %85, align 4, !tbaa !2
  %87 = tail call noundef i32 @llvm.smax.i32(i32 %83, i32 %86)
  %88 = add nuw nsw i32 %82, 1
  %89 = add i32 %84, 1
  %90 = icmp eq i32 %89, %49
  br i1 %90, label %91, label %81, !llvm.loop !12

91:                                               ; preds = %81, %75
  %92 = phi i32 [ %71, %75 ], [ %87, %81 ]
  %93 = and i32 %0, 3
  %94 = icmp ult i32 %0, 4
  br i1 %94, label %121, label %95

95:                                               ; preds = %91
  %96 = and i32 %0, 2147483644
  br label %97

97:                                               ; preds = %97, %95
  %98 = phi i32 [ 0, %95 ], [ %116, %97 ]
  %99 = phi i32 [ 1, %95 ], [ %115, %97 ]
  %100 = phi i32 [ 0, %95 ], [ %117, %97 ]
  %101 = getelementptr inbounds nuw i32, ptr %2, i32 %98
  %102 = load i32, ptr %101, align 16, !tbaa !2
  %103 = getelementptr inbounds nuw i32, ptr %2, i32 %98
  %104 = getelementptr inbounds nuw i8, ptr %103, i32 4
  %105 = load i32, ptr %104, align 4, !tbaa !2
  %106 = add i32 %102, %105
  %107 = getelementptr inbounds nuw i32, ptr %2, i32 %98
  %108 = getelementptr inbounds nuw i8, ptr %107, i32 8
  %109 = load i32, ptr %108, align 8, !tbaa !2
  %110 = add i32 %106, %109
  %111 = getelementptr inbounds nuw i32, ptr %2, i32 %98
  %112 = getelementptr inbounds nuw i8, ptr %111, i32 12
  %113 = load i32, ptr %112, align 4, !tbaa !2
  %114 = add i32 %110, %113
  %115 = sub i32 %99, %114
  %116 = add nuw nsw i32 %98, 4
  %117 = add i32 %100, 4
  %118 = icmp eq i32 %117, %96
  br i1 %118, label %119, label %97, !llvm.loop !8

119:                                              ; preds = %97
  %120 = icmp eq i32 %93, 0
  br i1 %120, label %135, label %121

121:                                              ; preds = %119, %91
  %122 = phi i32 [ 0, %91 ], [ %116, %119 ]
  %123 = phi i32 [ 1, %91 ], [ %115, %119 ]
  %124 = icmp ne i32 %93, 0
  tail call void @llvm.assume(i1 %124)
  br label %125

125:                                              ; preds = %125, %121
  %126 = phi i32 [ %132, %125 ], [ %122, %121 ]
  %127 = phi i32 [ %131, %125 ], [ %123, %121 ]
  %128 = phi i32 [ %133, %125 ], [ 0, %121 ]
  %129 = getelementptr inbounds nuw i32, ptr %2, i32 %126
  %130 = load i32, ptr %129, align 4, !tbaa !2
  %131 = sub nsw i32 %127, %130
  %132 = add nuw nsw i32 %126, 1
  %133 = add i32 %128, 1
  %134 = icmp eq i32 %133, %93
  br i1 %134, label %135, label %125, !llvm.loop !13

135:                                              ; preds = %125, %119
  %136 = phi i32 [ %115, %119 ], [ %131, %125 ]
  %137 = mul nsw i32 %48, 100
  %138 = add nsw i32 %92, %137
  %139 = add nsw i32 %136, %138
  br label %140

140:                                              ; preds = %1, %135
  %141 = phi i32 [ %139, %135 ], [ 0, %1 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #10
  ret i32 %141

142:                                              ; preds = %142, %7
  %143 = phi i32 [ 0, %7 ], [ %152, %142 ]
  %144 = phi i32 [ 0, %7 ], [ %153, %142 ]
  %145 = mul nuw nsw i32 %143, 7
  %146 = urem i32 %145, 11
  %147 = getelementptr inbounds nuw i32, ptr %2, i32 %143
  store i32 %146, ptr %147, align 8, !tbaa !2
  %148 = or disjoint i32 %143, 1
  %149 = mul nuw nsw i32 %148, 7
  %150 = urem i32 %149, 11
  %151 = getelementptr inbounds nuw i32, ptr %2, i32 %148
  store i32 %150, ptr %151, align 4, !tbaa !2
  %152 = add nuw nsw i32 %143, 2
  %153 = add i32 %144, 2
  %154 = icmp eq i32 %153, %8
  br i1 %154, label %155, label %142, !llvm.loop !14

155:                                              ; preds = %142
  %156 = icmp eq i32 %5, 0
  br i1 %156, label %163, label %157

157:                                              ; preds = %155, %4
  %158 = phi i32 [ 0, %4 ], [ %152, %155 ]
  %159 = icmp ne i32 %5, 0
  tail call void @llvm.assume(i1 %159)
  %160 = mul nuw nsw i32 %158, 7
  %161 = urem i32 %160, 11
  %162 = getelementptr inbounds nuw i32, ptr %2, i32 %158
  store i32 %161, ptr %162, align 4, !tbaa !2
  br label %163

163:                                              ; preds = %155, %157
  %164 = and i32 %0, 3
  %165 = icmp ult i32 %0, 4
  br i1 %165, label %33, label %166

166:                                              ; preds = %163
  %167 = and i32 %0, 2147483644
  br label %9
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
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #10
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %9

4:                                                ; preds = %1
  %5 = and i32 %0, 1
  %6 = icmp eq i32 %0, 1
  br i1 %6, label %12, label %7

7:                                                ; preds = %4
  %8 = and i32 %0, 2147483646
  br label %23

9:                                                ; preds = %1
  call fastcc void @sort(ptr noundef %2, i32 noundef %0, ptr noundef nonnull @ascending)
  br label %84

10:                                               ; preds = %23
  %11 = icmp eq i32 %5, 0
  br i1 %11, label %18, label %12

12:                                               ; preds = %10, %4
  %13 = phi i32 [ 0, %4 ], [ %33, %10 ]
  %14 = icmp ne i32 %5, 0
  tail call void @llvm.assume(i1 %14)
  %15 = mul nuw nsw i32 %13, 7919
  %16 = urem i32 %15, 101
  %17 = getelementptr inbounds nuw i32, ptr %2, i32 %13
  store i32 %16, ptr %17, align 4, !tbaa !2
  br label %18

18:                                               ; preds = %10, %12
  call fastcc void @sort(ptr noundef %2, i32 noundef %0, ptr noundef nonnull @ascending)
  %19 = and i32 %0, 3
  %20 = icmp ult i32 %0, 4
  br i1 %20, label %68, label %21

21:                                               ; preds = %18
  %22 = and i32 %0, 2147483644
  br label %36

23:                                               ; preds = %23, %7
  %24 = phi i32 [ 0, %7 ], [ %33, %23 ]
  %25 = phi i32 [ 0, %7 ], [ %34, %23 ]
  %26 = mul nuw nsw i32 %24, 7919
  %27 = urem i32 %26, 101
  %28 = getelementptr inbounds nuw i32, ptr %2, i32 %24
  store i32 %27, ptr %28, align 8, !tbaa !2
  %29 = or disjoint i32 %24, 1
  %30 = mul nuw nsw i32 %29, 7919
  %31 = urem i32 %30, 101
  %32 = getelementptr inbounds nuw i32, ptr %2, i32 %29
  store i32 %31, ptr %32, align 4, !tbaa !2
  %33 = add nuw nsw i32 %24, 2
  %34 = add i32 %25, 2
  %35 = icmp eq i32 %34, %8
  br i1 %35, label %10, label %23, !llvm.loop !15

36:                                               ; preds = %36, %21
  %37 = phi i32 [ 0, %21 ], [ %63, %36 ]
  %38 = phi i64 [ 0, %21 ], [ %62, %36 ]
  %39 = phi i32 [ 0, %21 ], [ %64, %36 ]
  %40 = mul nsw i64 %38, 3
  %41 = getelementptr inbounds nuw i32, ptr %2, i32 %37
  %42 = load i32, ptr %41, align 16, !tbaa !2
  %43 = sext i32 %42 to i64
  %44 = add nsw i64 %40, %43
  %45 = mul nsw i64 %44, 3
  %46 = getelementptr inbounds nuw i32, ptr %2, i32 %37
  %47 = getelementptr inbounds nuw i8, ptr %46, i32 4
  %48 = load i32, ptr %47, align 4, !tbaa !2
  %49 = sext i32 %48 to i64
  %50 = add nsw i64 %45, %49
  %51 = mul nsw i64 %50, 3
  %52 = getelementptr inbounds nuw i32, ptr %2, i32 %37
  %53 = getelementptr inbounds nuw i8, ptr %52, i32 8
  %54 = load i32, ptr %53, align 8, !tbaa !2
  %55 = sext i32 %54 to i64
  %56 = add nsw i64 %51, %55
  %57 = mul nsw i64 %56, 3
  %58 = getelementptr inbounds nuw i32, ptr %2, i32 %37
  %59 = getelementptr inbounds nuw i8, ptr %58, i32 12
  %60 = load i32, ptr %59, align 4, !tbaa !2
  %61 = sext i32 %60 to i64
  %62 = add nsw i64 %57, %61
  %63 = add nuw nsw i32 %37, 4
  %64 = add i32 %39, 4
  %65 = icmp eq i32 %64, %22
  br i1 %65, label %66, label %36, !llvm.loop !16

66:                                               ; preds = %36
  %67 = icmp eq i32 %19, 0
  br i1 %67, label %84, label %68

68:                                               ; preds = %66, %18
  %69 = phi i32 [ 0, %18 ], [ %63, %66 ]
  %70 = phi i64 [ 0, %18 ], [ %62, %66 ]
  %71 = icmp ne i32 %19, 0
  call void @llvm.assume(i1 %71)
  br label %72

72:                                               ; preds = %72, %68
  %73 = phi i32 [ %81, %72 ], [ %69, %68 ]
  %74 = phi i64 [ %80, %72 ], [ %70, %68 ]
  %75 = phi i32 [ %82, %72 ], [ 0, %68 ]
  %76 = mul nsw i64 %74, 3
  %77 = getelementptr inbounds nuw i32, ptr %2, i32 %73
  %78 = load i32, ptr %77, align 4, !tbaa !2
  %79 = sext i32 %78 to i64
  %80 = add nsw i64 %76, %79
  %81 = add nuw nsw i32 %73, 1
  %82 = add i32 %75, 1
  %83 = icmp eq i32 %82, %19
  br i1 %83, label %84, label %72, !llvm.loop !17

84:                                               ; preds = %66, %72, %9
  %85 = phi i64 [ 0, %9 ], [ %62, %66 ], [ %80, %72 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #10
  ret i64 %85
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
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #10
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %9

4:                                                ; preds = %1
  %5 = and i32 %0, 1
  %6 = icmp eq i32 %0, 1
  br i1 %6, label %12, label %7

7:                                                ; preds = %4
  %8 = and i32 %0, 2147483646
  br label %23

9:                                                ; preds = %1
  call fastcc void @sort(ptr noundef %2, i32 noundef %0, ptr noundef nonnull @descending)
  br label %84

10:                                               ; preds = %23
  %11 = icmp eq i32 %5, 0
  br i1 %11, label %18, label %12

12:                                               ; preds = %10, %4
  %13 = phi i32 [ 0, %4 ], [ %33, %10 ]
  %14 = icmp ne i32 %5, 0
  tail call void @llvm.assume(i1 %14)
  %15 = mul nuw nsw i32 %13, 7919
  %16 = urem i32 %15, 101
  %17 = getelementptr inbounds nuw i32, ptr %2, i32 %13
  store i32 %16, ptr %17, align 4, !tbaa !2
  br label %18

18:                                               ; preds = %10, %12
  call fastcc void @sort(ptr noundef %2, i32 noundef %0, ptr noundef nonnull @descending)
  %19 = and i32 %0, 3
  %20 = icmp ult i32 %0, 4
  br i1 %20, label %68, label %21

21:                                               ; preds = %18
  %22 = and i32 %0, 2147483644
  br label %36

23:                                               ; preds = %23, %7
  %24 = phi i32 [ 0, %7 ], [ %33, %23 ]
  %25 = phi i32 [ 0, %7 ], [ %34, %23 ]
  %26 = mul nuw nsw i32 %24, 7919
  %27 = urem i32 %26, 101
  %28 = getelementptr inbounds nuw i32, ptr %2, i32 %24
  store i32 %27, ptr %28, align 8, !tbaa !2
  %29 = or disjoint i32 %24, 1
  %30 = mul nuw nsw i32 %29, 7919
  %31 = urem i32 %30, 101
  %32 = getelementptr inbounds nuw i32, ptr %2, i32 %29
  store i32 %31, ptr %32, align 4, !tbaa !2
  %33 = add nuw nsw i32 %24, 2
  %34 = add i32 %25, 2
  %35 = icmp eq i32 %34, %8
  br i1 %35, label %10, label %23, !llvm.loop !15

36:                                               ; preds = %36, %21
  %37 = phi i32 [ 0, %21 ], [ %63, %36 ]
  %38 = phi i64 [ 0, %21 ], [ %62, %36 ]
  %39 = phi i32 [ 0, %21 ], [ %64, %36 ]
  %40 = mul nsw i64 %38, 3
  %41 = getelementptr inbounds nuw i32, ptr %2, i32 %37
  %42 = load i32, ptr %41, align 16, !tbaa !2
  %43 = sext i32 %42 to i64
  %44 = add nsw i64 %40, %43
  %45 = mul nsw i64 %44, 3
  %46 = getelementptr inbounds nuw i32, ptr %2, i32 %37
  %47 = getelementptr inbounds nuw i8, ptr %46, i32 4
  %48 = load i32, ptr %47, align 4, !tbaa !2
  %49 = sext i32 %48 to i64
  %50 = add nsw i64 %45, %49
  %51 = mul nsw i64 %50, 3
  %52 = getelementptr inbounds nuw i32, ptr %2, i32 %37
  %53 = getelementptr inbounds nuw i8, ptr %52, i32 8
  %54 = load i32, ptr %53, align 8, !tbaa !2
  %55 = sext i32 %54 to i64
  %56 = add nsw i64 %51, %55
  %57 = mul nsw i64 %56, 3
  %58 = getelementptr inbounds nuw i32, ptr %2, i32 %37
  %59 = getelementptr inbounds nuw i8, ptr %58, i32 12
  %60 = load i32, ptr %59, align 4, !tbaa !2
  %61 = sext i32 %60 to i64
  %62 = add nsw i64 %57, %61
  %63 = add nuw nsw i32 %37, 4
  %64 = add i32 %39, 4
  %65 = icmp eq i32 %64, %22
  br i1 %65, label %66, label %36, !llvm.loop !16

66:                                               ; preds = %36
  %67 = icmp eq i32 %19, 0
  br i1 %67, label %84, label %68

68:                                               ; preds = %66, %18
  %69 = phi i32 [ 0, %18 ], [ %63, %66 ]
  %70 = phi i64 [ 0, %18 ], [ %62, %66 ]
  %71 = icmp ne i32 %19, 0
  call void @llvm.assume(i1 %71)
  br label %72

72:                                               ; preds = %72, %68
  %73 = phi i32 [ %81, %72 ], [ %69, %68 ]
  %74 = phi i64 [ %80, %72 ], [ %70, %68 ]
  %75 = phi i32 [ %82, %72 ], [ 0, %68 ]
  %76 = mul nsw i64 %74, 3
  %77 = getelementptr inbounds nuw i32, ptr %2, i32 %73
  %78 = load i32, ptr %77, align 4, !tbaa !2
  %79 = sext i32 %78 to i64
  %80 = add nsw i64 %76, %79
  %81 = add nuw nsw i32 %73, 1
  %82 = add i32 %75, 1
  %83 = icmp eq i32 %82, %19
  br i1 %83, label %84, label %72, !llvm.loop !18

84:                                               ; preds = %66, %72, %9
  %85 = phi i64 [ 0, %9 ], [ %62, %66 ], [ %80, %72 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #10
  ret i64 %85
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
  br i1 %2, label %3, label %22

3:                                                ; preds = %1
  %4 = and i32 %0, 3
  %5 = icmp ult i32 %0, 4
  br i1 %5, label %10, label %6

6:                                                ; preds = %3
  %7 = and i32 %0, 2147483644
  br label %24

8:                                                ; preds = %24
  %9 = icmp eq i32 %4, 0
  br i1 %9, label %22, label %10

10:                                               ; preds = %8, %3
  %11 = phi i32 [ 1, %3 ], [ %42, %8 ]
  %12 = icmp ne i32 %4, 0
  tail call void @llvm.assume(i1 %12)
  br label %13

13:                                               ; preds = %13, %10
  %14 = phi i32 [ %19, %13 ], [ %11, %10 ]
  %15 = phi i32 [ %20, %13 ], [ 0, %10 ]
  %16 = and i32 %14, 1
  %17 = icmp eq i32 %16, 0
  %18 = select i1 %17, ptr @twice, ptr @plus
  %19 = tail call i32 %18(i32 noundef %14) #10, !callees !19
  %20 = add i32 %15, 1
  %21 = icmp eq i32 %20, %4
  br i1 %21, label %22, label %13, !llvm.loop !20

22:                                               ; preds = %8, %13, %1
  %23 = phi i32 [ 1, %1 ], [ %42, %8 ], [ %19, %13 ]
  ret i32 %23

24:                                               ; preds = %24, %6
  %25 = phi i32 [ 1, %6 ], [ %42, %24 ]
  %26 = phi i32 [ 0, %6 ], [ %43, %24 ]
  %27 = and i32 %25, 1
  %28 = icmp eq i32 %27, 0
  %29 = select i1 %28, ptr @twice, ptr @plus
  %30 = tail call i32 %29(i32 noundef %25) #10, !callees !19
  %31 = and i32 %30, 1
  %32 = icmp eq i32 %31, 0
  %33 = select i1 %32, ptr @twice, ptr @plus
  %34 = tail call i32 %33(i32 noundef %30) #10, !callees !19
  %35 = and i32 %34, 1
  %36 = icmp eq i32 %35, 0
  %37 = select i1 %36, ptr @twice, ptr @plus
  %38 = tail call i32 %37(i32 noundef %34) #10, !callees !19
  %39 = and i32 %38, 1
  %40 = icmp eq i32 %39, 0
  %41 = select i1 %40, ptr @twice, ptr @plus
  %42 = tail call i32 %41(i32 noundef %38) #10, !callees !19
  %43 = add i32 %26, 4
  %44 = icmp eq i32 %43, %7
  br i1 %44, label %8, label %24, !llvm.loop !21
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 8, 5) i32 @compose(i32 noundef %0) local_unnamed_addr #3 {
  %2 = shl i32 %0, 2
  %3 = add i32 %2, 8
  ret i32 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal range(i32 -2147483647, -2147483648) i32 @plus(i32 noundef %0) unnamed_addr #3 {
  %2 = add nsw i32 %0, 1
  ret i32 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal range(i32 -2147483648, 2147483647) i32 @twice(i32 noundef %0) unnamed_addr #3 {
  %2 = shl nsw i32 %0, 1
  ret i32 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef double @objects(i32 noundef %0) local_unnamed_addr #3 {
  %2 = sitofp i32 %0 to double
  %3 = fmul double %2, %2
  %4 = fmul double %2, 2.500000e+00
  %5 = fadd double %3, %4
  %6 = fadd double %5, 2.250000e+00
  ret double %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden range(i32 -2147483595, -2147483648) i32 @arithmetic(i32 noundef %0) local_unnamed_addr #3 {
  %2 = mul nsw i32 %0, 13
  %3 = mul nsw i32 %0, 15
  %4 = shl nsw i32 %0, 4
  %5 = add i32 %2, 13053
  %6 = add i32 %5, %4
  %7 = add i32 %6, %3
  ret i32 %7
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
  tail call void @print_i32(i32 noundef %0) #10
  %2 = add nsw i32 %0, 1
  tail call void @print_i32(i32 noundef %2) #10
  %3 = add nsw i32 %0, 2
  tail call void @print_i32(i32 noundef %3) #10
  tail call void @print_newline() #10
  tail call void @print_u32(i32 noundef %0) #10
  %4 = xor i32 %0, -1
  tail call void @print_u32(i32 noundef %4) #10
  tail call void @print_newline() #10
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
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #10
  %5 = icmp ugt i32 %1, 1
  br i1 %5, label %7, label %6

6:                                                ; preds = %23, %3
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #10
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
  %17 = call i32 %2(ptr noundef nonnull %4, ptr noundef %16) #10, !callees !22
  %18 = icmp slt i32 %17, 0
  br i1 %18, label %19, label %23

19:                                               ; preds = %12
  %20 = load i32, ptr %16, align 1
  store i32 %20, ptr %15, align 1
  %21 = add i32 %13, -1
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %23, label %12, !llvm.loop !23

23:                                               ; preds = %12, %19
  %24 = phi i32 [ %13, %12 ], [ 0, %19 ]
  %25 = load i32, ptr %4, align 16
  %26 = shl i32 %24, 2
  %27 = getelementptr inbounds nuw i8, ptr %0, i32 %26
  store i32 %25, ptr %27, align 1
  %28 = add nuw i32 %8, 1
  %29 = icmp eq i32 %28, %1
  br i1 %29, label %6, label %7, !llvm.loop !24
}

declare void @print_u32(i32 noundef) local_unnamed_addr #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #9

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #6 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #7 = { noinline nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #8 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #10 = { nounwind }

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
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = distinct !{!12, !11}
!13 = distinct !{!13, !11}
!14 = distinct !{!14, !9}
!15 = distinct !{!15, !9}
!16 = distinct !{!16, !9}
!17 = distinct !{!17, !11}
!18 = distinct !{!18, !11}
!19 = !{ptr @plus, ptr @twice}
!20 = distinct !{!20, !11}
!21 = distinct !{!21, !9}
!22 = !{ptr @ascending, ptr @descending}
!23 = distinct !{!23, !9}
!24 = distinct !{!24, !9}
