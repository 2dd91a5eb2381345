; run: @factorial(10) == 3628800
; output: 10 90 720 5040 30240 151200 604800 1814400 3628800 3628800 
; run: @primes(50) == 328
; output: 2,3,5,7,11,13,17,19,23,29,31,37,41,43,47,
; run: @registers(20) == 687446
; run: @expression() == 636879
; ModuleID = 'machine.c'
source_filename = "machine.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

%struct.cpu = type { [8 x i32], i32, i8 }

@factorial_code = internal unnamed_addr constant [16 x i32] [i32 0, i32 1, i32 9, i32 7, i32 15, i32 9, i32 3, i32 5, i32 0, i32 1, i32 2, i32 5, i32 10, i32 6, i32 2, i32 8], align 16
@__const.registers.code = private unnamed_addr constant [7 x [4 x i8]] [[4 x i8] c"\01\00\00\01", [4 x i8] c"\01\00\01\02", [4 x i8] c"\00\01\02\03", [4 x i8] c"\00\02\07\01", [4 x i8] c"\00\03\07\02", [4 x i8] c"\02\00\00\00", [4 x i8] c"\03\00\00\02"], align 16
@handlers = internal unnamed_addr constant [4 x ptr] [ptr @op_add, ptr @op_load, ptr @op_dec, ptr @op_branch], align 16
@expression.all = internal unnamed_addr constant [5 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4], align 16
@.str = private unnamed_addr constant [6 x i8] c"1+2*3\00", align 1
@.str.1 = private unnamed_addr constant [8 x i8] c"(1+2)*3\00", align 1
@.str.2 = private unnamed_addr constant [11 x i8] c"100/7-3*-4\00", align 1
@.str.3 = private unnamed_addr constant [16 x i8] c"((7))*(2+(3-1))\00", align 1
@.str.4 = private unnamed_addr constant [6 x i8] c"-5*-5\00", align 1
@cursor = internal unnamed_addr global ptr null, align 4

; Function Attrs: nounwind
define hidden i64 @factorial(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca [32 x i64], align 16
  %3 = sext i32 %0 to i64
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #10
  store i64 %3, ptr %2, align 16, !tbaa !6
  br label %4

4:                                                ; preds = %82, %1
  %5 = phi i32 [ 1, %1 ], [ %83, %82 ]
  %6 = phi i32 [ 0, %1 ], [ %84, %82 ]
  %7 = add nsw i32 %6, 1
  %8 = getelementptr inbounds i32, ptr @factorial_code, i32 %6
  %9 = load i32, ptr %8, align 4, !tbaa !2
  switch i32 %9, label %82 [
    i32 0, label %10
    i32 1, label %17
    i32 2, label %25
    i32 3, label %33
    i32 11, label %41
    i32 4, label %49
    i32 9, label %54
    i32 5, label %59
    i32 6, label %65
    i32 7, label %68
    i32 10, label %78
    i32 8, label %85
  ]

10:                                               ; preds = %4
  %11 = add nsw i32 %6, 2
  %12 = getelementptr inbounds i32, ptr @factorial_code, i32 %7
  %13 = load i32, ptr %12, align 4, !tbaa !2
  %14 = sext i32 %13 to i64
  %15 = add nsw i32 %5, 1
  %16 = getelementptr inbounds i64, ptr %2, i32 %5
  store i64 %14, ptr %16, align 8, !tbaa !6
  br label %82

17:                                               ; preds = %4
  %18 = add nsw i32 %5, -1
  %19 = getelementptr inbounds i64, ptr %2, i32 %18
  %20 = load i64, ptr %19, align 8, !tbaa !6
  %21 = getelementptr i64, ptr %2, i32 %5
  %22 = getelementptr i8, ptr %21, i32 -16
  %23 = load i64, ptr %22, align 8, !tbaa !6
  %24 = add nsw i64 %23, %20
  store i64 %24, ptr %22, align 8, !tbaa !6
  br label %82

25:                                               ; preds = %4
  %26 = add nsw i32 %5, -1
  %27 = getelementptr inbounds i64, ptr %2, i32 %26
  %28 = load i64, ptr %27, align 8, !tbaa !6
  %29 = getelementptr i64, ptr %2, i32 %5
  %30 = getelementptr i8, ptr %29, i32 -16
  %31 = load i64, ptr %30, align 8, !tbaa !6
  %32 = sub nsw i64 %31, %28
  store i64 %32, ptr %30, align 8, !tbaa !6
  br label %82

33:                                               ; preds = %4
  %34 = add nsw i32 %5, -1
  %35 = getelementptr inbounds i64, ptr %2, i32 %34
  %36 = load i64, ptr %35, align 8, !tbaa !6
  %37 = getelementptr i64, ptr %2, i32 %5
  %38 = getelementptr i8, ptr %37, i32 -16
  %39 = load i64, ptr %38, align 8, !tbaa !6
  %40 = mul nsw i64 %39, %36
  store i64 %40, ptr %38, align 8, !tbaa !6
  br label %82

41:                                               ; preds = %4
  %42 = add nsw i32 %5, -1
  %43 = getelementptr inbounds i64, ptr %2, i32 %42
  %44 = load i64, ptr %43, align 8, !tbaa !6
  %45 = getelementptr i64, ptr %2, i32 %5
  %46 = getelementptr i8, ptr %45, i32 -16
  %47 = load i64, ptr %46, align 8, !tbaa !6
  %48 = srem i64 %47, %44
  store i64 %48, ptr %46, align 8, !tbaa !6
  br label %82

49:                                               ; preds = %4
  %50 = getelementptr i64, ptr %2, i32 %5
  %51 = getelementptr i8, ptr %50, i32 -8
  %52 = load i64, ptr %51, align 8, !tbaa !6
  store i64 %52, ptr %50, align 8, !tbaa !6
  %53 = add nsw i32 %5, 1
  br label %82

54:                                               ; preds = %4
  %55 = getelementptr i64, ptr %2, i32 %5
  %56 = getelementptr i8, ptr %55, i32 -16
  %57 = load i64, ptr %56, align 8, !tbaa !6
  store i64 %57, ptr %55, align 8, !tbaa !6
  %58 = add nsw i32 %5, 1
  br label %82

59:                                               ; preds = %4
  %60 = getelementptr i64, ptr %2, i32 %5
  %61 = getelementptr i8, ptr %60, i32 -8
  %62 = load i64, ptr %61, align 8, !tbaa !6
  %63 = getelementptr i8, ptr %60, i32 -16
  %64 = load i64, ptr %63, align 8, !tbaa !6
  store i64 %64, ptr %61, align 8, !tbaa !6
  store i64 %62, ptr %63, align 8, !tbaa !6
  br label %82

65:                                               ; preds = %4
  %66 = getelementptr inbounds i32, ptr @factorial_code, i32 %7
  %67 = load i32, ptr %66, align 4, !tbaa !2
  br label %82

68:                                               ; preds = %4
  %69 = add nsw i32 %5, -1
  %70 = getelementptr inbounds i64, ptr %2, i32 %69
  %71 = load i64, ptr %70, align 8, !tbaa !6
  %72 = icmp eq i64 %71, 0
  br i1 %72, label %75, label %73

73:                                               ; preds = %68
  %74 = add nsw i32 %6, 2
  br label %82

75:                                               ; preds = %68
  %76 = getelementptr inbounds i32, ptr @factorial_code, i32 %7
  %77 = load i32, ptr %76, align 4, !tbaa !2
  br label %82

78:                                               ; preds = %4
  %79 = getelementptr i64, ptr %2, i32 %5
  %80 = getelementptr i8, ptr %79, i32 -8
  %81 = load i64, ptr %80, align 8, !tbaa !6
  tail call void @print_i64(i64 noundef %81) #10
  tail call void @print_char(i32 noundef 32) #10
  br label %82

82:                                               ; preds = %78, %75, %73, %65, %59, %54, %49, %41, %33, %25, %17, %10, %4
  %83 = phi i32 [ %5, %4 ], [ %15, %10 ], [ %18, %17 ], [ %26, %25 ], [ %34, %33 ], [ %42, %41 ], [ %53, %49 ], [ %58, %54 ], [ %5, %59 ], [ %5, %65 ], [ %5, %78 ], [ %69, %75 ], [ %69, %73 ]
  %84 = phi i32 [ %7, %4 ], [ %11, %10 ], [ %7, %17 ], [ %7, %25 ], [ %7, %33 ], [ %7, %41 ], [ %7, %49 ], [ %7, %54 ], [ %7, %59 ], [ %67, %65 ], [ %7, %78 ], [ %77, %75 ], [ %74, %73 ]
  br label %4, !llvm.loop !8

85:                                               ; preds = %4
  %86 = getelementptr i64, ptr %2, i32 %5
  %87 = getelementptr i8, ptr %86, i32 -8
  %88 = load i64, ptr %87, align 8, !tbaa !6
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #10
  tail call void @print_newline() #10
  ret i64 %88
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

declare void @print_newline() local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define hidden i32 @primes(i32 noundef %0) local_unnamed_addr #0 {
  %2 = add nsw i32 %0, 1
  %3 = tail call ptr @calloc(i32 noundef %2, i32 noundef 1) #11
  %4 = icmp slt i32 %0, 2
  br i1 %4, label %5, label %7

5:                                                ; preds = %25, %1
  %6 = phi i32 [ 0, %1 ], [ %26, %25 ]
  tail call void @print_newline() #10
  tail call void @free(ptr noundef %3)
  ret i32 %6

7:                                                ; preds = %1, %25
  %8 = phi i32 [ %27, %25 ], [ 2, %1 ]
  %9 = phi i32 [ %26, %25 ], [ 0, %1 ]
  %10 = getelementptr inbounds nuw i8, ptr %3, i32 %8
  %11 = load i8, ptr %10, align 1, !tbaa !10
  %12 = icmp eq i8 %11, 0
  br i1 %12, label %13, label %25

13:                                               ; preds = %7
  %14 = add nsw i32 %8, %9
  tail call void @print_i32(i32 noundef %8) #10
  %15 = add nuw nsw i32 %8, 2
  %16 = icmp sgt i32 %15, %0
  %17 = select i1 %16, i32 46, i32 44
  tail call void @print_char(i32 noundef %17) #10
  %18 = mul nuw nsw i32 %8, %8
  %19 = icmp sgt i32 %18, %0
  br i1 %19, label %25, label %20

20:                                               ; preds = %13, %20
  %21 = phi i32 [ %23, %20 ], [ %18, %13 ]
  %22 = getelementptr inbounds nuw i8, ptr %3, i32 %21
  store i8 1, ptr %22, align 1, !tbaa !10
  %23 = add nuw nsw i32 %21, %8
  %24 = icmp sgt i32 %23, %0
  br i1 %24, label %25, label %20, !llvm.loop !11

25:                                               ; preds = %20, %13, %7
  %26 = phi i32 [ %9, %7 ], [ %14, %13 ], [ %14, %20 ]
  %27 = add nuw i32 %8, 1
  %28 = icmp eq i32 %8, %0
  br i1 %28, label %5, label %7, !llvm.loop !13
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i32 noundef, i32 noundef) local_unnamed_addr #3

declare void @print_i32(i32 noundef) local_unnamed_addr #2

declare void @print_char(i32 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #4

; Function Attrs: nounwind
define hidden i32 @registers(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca %struct.cpu, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %2, i8 0, i64 40, i1 false)
  store i32 %0, ptr %2, align 4, !tbaa !2
  %3 = getelementptr inbounds nuw i8, ptr %2, i32 32
  br label %4

4:                                                ; preds = %1, %4
  %5 = phi i32 [ %18, %4 ], [ 0, %1 ]
  %6 = add nuw nsw i32 %5, 1
  store i32 %6, ptr %3, align 4, !tbaa !14
  %7 = getelementptr inbounds nuw [4 x i8], ptr @__const.registers.code, i32 %5
  %8 = load i8, ptr %7, align 4, !tbaa !10
  %9 = zext i8 %8 to i32
  %10 = getelementptr inbounds nuw ptr, ptr @handlers, i32 %9
  %11 = load ptr, ptr %10, align 4, !tbaa !17
  %12 = getelementptr inbounds nuw i8, ptr %7, i32 1
  %13 = load i8, ptr %12, align 1, !tbaa !10
  %14 = getelementptr inbounds nuw i8, ptr %7, i32 2
  %15 = load i8, ptr %14, align 2, !tbaa !10
  %16 = getelementptr inbounds nuw i8, ptr %7, i32 3
  %17 = load i8, ptr %16, align 1, !tbaa !10
  call void %11(ptr noundef nonnull %2, i8 noundef zeroext %13, i8 noundef zeroext %15, i8 noundef zeroext %17) #10
  %18 = load i32, ptr %3, align 4, !tbaa !14
  %19 = icmp ult i32 %18, 7
  br i1 %19, label %4, label %20, !llvm.loop !19

20:                                               ; preds = %4
  %21 = getelementptr inbounds nuw i8, ptr %2, i32 4
  %22 = load i32, ptr %21, align 4, !tbaa !2
  %23 = mul i32 %22, 100
  %24 = getelementptr inbounds nuw i8, ptr %2, i32 8
  %25 = load i32, ptr %24, align 4, !tbaa !2
  %26 = add i32 %23, %25
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #10
  ret i32 %26
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #5

; Function Attrs: nofree nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @expression() local_unnamed_addr #6 {
  br label %2

1:                                                ; preds = %2
  ret i32 %9

2:                                                ; preds = %0, %2
  %3 = phi i32 [ 0, %0 ], [ %10, %2 ]
  %4 = phi i32 [ 0, %0 ], [ %9, %2 ]
  %5 = getelementptr inbounds nuw ptr, ptr @expression.all, i32 %3
  %6 = load ptr, ptr %5, align 4, !tbaa !20
  store ptr %6, ptr @cursor, align 4, !tbaa !20
  %7 = mul nsw i32 %4, 17
  %8 = tail call fastcc i32 @sum()
  %9 = add nsw i32 %8, %7
  %10 = add nuw nsw i32 %3, 1
  %11 = icmp eq i32 %10, 5
  br i1 %11, label %1, label %2, !llvm.loop !22
}

; Function Attrs: nofree nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i32 @sum() unnamed_addr #7 {
  %1 = tail call fastcc i32 @atom()
  br label %2

2:                                                ; preds = %14, %0
  %3 = phi i32 [ %1, %0 ], [ %15, %14 ]
  %4 = load ptr, ptr @cursor, align 4, !tbaa !20
  %5 = load i8, ptr %4, align 1, !tbaa !10
  switch i8 %5, label %16 [
    i8 42, label %6
    i8 47, label %10
  ]

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %4, i32 1
  store ptr %7, ptr @cursor, align 4, !tbaa !20
  %8 = tail call fastcc i32 @atom()
  %9 = mul nsw i32 %8, %3
  br label %14

10:                                               ; preds = %2
  %11 = getelementptr inbounds nuw i8, ptr %4, i32 1
  store ptr %11, ptr @cursor, align 4, !tbaa !20
  %12 = tail call fastcc i32 @atom()
  %13 = sdiv i32 %3, %12
  br label %14

14:                                               ; preds = %10, %6
  %15 = phi i32 [ %9, %6 ], [ %13, %10 ]
  br label %2, !llvm.loop !23

16:                                               ; preds = %2, %58
  %17 = phi i32 [ %59, %58 ], [ %3, %2 ]
  %18 = load ptr, ptr @cursor, align 4, !tbaa !20
  %19 = load i8, ptr %18, align 1, !tbaa !10
  switch i8 %19, label %60 [
    i8 43, label %20
    i8 45, label %39
  ]

20:                                               ; preds = %16
  %21 = getelementptr inbounds nuw i8, ptr %18, i32 1
  store ptr %21, ptr @cursor, align 4, !tbaa !20
  %22 = tail call fastcc i32 @atom()
  br label %23

23:                                               ; preds = %35, %20
  %24 = phi i32 [ %22, %20 ], [ %36, %35 ]
  %25 = load ptr, ptr @cursor, align 4, !tbaa !20
  %26 = load i8, ptr %25, align 1, !tbaa !10
  switch i8 %26, label %37 [
    i8 42, label %27
    i8 47, label %31
  ]

27:                                               ; preds = %23
  %28 = getelementptr inbounds nuw i8, ptr %25, i32 1
  store ptr %28, ptr @cursor, align 4, !tbaa !20
  %29 = tail call fastcc i32 @atom()
  %30 = mul nsw i32 %29, %24
  br label %35

31:                                               ; preds = %23
  %32 = getelementptr inbounds nuw i8, ptr %25, i32 1
  store ptr %32, ptr @cursor, align 4, !tbaa !20
  %33 = tail call fastcc i32 @atom()
  %34 = sdiv i32 %24, %33
  br label %35

35:                                               ; preds = %31, %27
  %36 = phi i32 [ %30, %27 ], [ %34, %31 ]
  br label %23, !llvm.loop !23

37:                                               ; preds = %23
  %38 = add nsw i32 %24, %17
  br label %58

39:                                               ; preds = %16
  %40 = getelementptr inbounds nuw i8, ptr %18, i32 1
  store ptr %40, ptr @cursor, align 4, !tbaa !20
  %41 = tail call fastcc i32 @atom()
  br label %42

42:                                               ; preds = %54, %39
  %43 = phi i32 [ %41, %39 ], [ %55, %54 ]
  %44 = load ptr, ptr @cursor, align 4, !tbaa !20
  %45 = load i8, ptr %44, align 1, !tbaa !10
  switch i8 %45, label %56 [
    i8 42, label %46
    i8 47, label %50
  ]

46:                                               ; preds = %42
  %47 = getelementptr inbounds nuw i8, ptr %44, i32 1
  store ptr %47, ptr @cursor, align 4, !tbaa !20
  %48 = tail call fastcc i32 @atom()
  %49 = mul nsw i32 %48, %43
  br label %54

50:                                               ; preds = %42
  %51 = getelementptr inbounds nuw i8, ptr %44, i32 1
  store ptr %51, ptr @cursor, align 4, !tbaa !20
  %52 = tail call fastcc i32 @atom()
  %53 = sdiv i32 %43, %52
  br label %54

54:                                               ; preds = %50, %46
  %55 = phi i32 [ %49, %46 ], [ %53, %50 ]
  br label %42, !llvm.loop !23

56:                                               ; preds = %42
  %57 = sub nsw i32 %17, %43
  br label %58

58:                                               ; preds = %56, %37
  %59 = phi i32 [ %57, %56 ], [ %38, %37 ]
  br label %16, !llvm.loop !24

60:                                               ; preds = %16
  ret i32 %17
}

declare void @print_i64(i64 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal void @op_add(ptr noundef captures(none) %0, i8 noundef zeroext %1, i8 noundef zeroext %2, i8 noundef zeroext %3) #8 {
  %5 = zext i8 %1 to i32
  %6 = getelementptr inbounds nuw i32, ptr %0, i32 %5
  %7 = load i32, ptr %6, align 4, !tbaa !2
  %8 = zext i8 %2 to i32
  %9 = getelementptr inbounds nuw i32, ptr %0, i32 %8
  %10 = load i32, ptr %9, align 4, !tbaa !2
  %11 = add i32 %10, %7
  %12 = zext i8 %3 to i32
  %13 = getelementptr inbounds nuw i32, ptr %0, i32 %12
  store i32 %11, ptr %13, align 4, !tbaa !2
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal void @op_load(ptr noundef writeonly captures(none) %0, i8 noundef zeroext %1, i8 noundef zeroext %2, i8 noundef zeroext %3) #9 {
  %5 = zext i8 %1 to i32
  %6 = shl nuw nsw i32 %5, 8
  %7 = zext i8 %2 to i32
  %8 = or disjoint i32 %6, %7
  %9 = zext i8 %3 to i32
  %10 = getelementptr inbounds nuw i32, ptr %0, i32 %9
  store i32 %8, ptr %10, align 4, !tbaa !2
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal void @op_dec(ptr noundef captures(none) %0, i8 zeroext %1, i8 zeroext %2, i8 noundef zeroext %3) #8 {
  %5 = zext i8 %3 to i32
  %6 = getelementptr inbounds nuw i32, ptr %0, i32 %5
  %7 = load i32, ptr %6, align 4, !tbaa !2
  %8 = add i32 %7, -1
  store i32 %8, ptr %6, align 4, !tbaa !2
  %9 = icmp eq i32 %8, 0
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %11 = zext i1 %9 to i8
  store i8 %11, ptr %10, align 4, !tbaa !25
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal void @op_branch(ptr noundef captures(none) %0, i8 zeroext %1, i8 zeroext %2, i8 noundef zeroext %3) #8 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 36
  %6 = load i8, ptr %5, align 4, !tbaa !25, !range !26, !noundef !27
  %7 = trunc nuw i8 %6 to i1
  br i1 %7, label %11, label %8

8:                                                ; preds = %4
  %9 = zext i8 %3 to i32
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 32
  store i32 %9, ptr %10, align 4, !tbaa !14
  br label %11

11:                                               ; preds = %8, %4
  ret void
}

; Function Attrs: nofree nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i32 @atom() unnamed_addr #7 {
  %1 = load ptr, ptr @cursor, align 4, !tbaa !20
  %2 = load i8, ptr %1, align 1, !tbaa !10
  switch i8 %2, label %3 [
    i8 40, label %8
    i8 45, label %15
  ]

3:                                                ; preds = %0
  %4 = load ptr, ptr @cursor, align 4, !tbaa !20
  %5 = load i8, ptr %4, align 1, !tbaa !10
  %6 = add i8 %5, -48
  %7 = icmp ult i8 %6, 10
  br i1 %7, label %19, label %13

8:                                                ; preds = %0
  %9 = getelementptr inbounds nuw i8, ptr %1, i32 1
  store ptr %9, ptr @cursor, align 4, !tbaa !20
  %10 = tail call fastcc i32 @sum()
  %11 = load ptr, ptr @cursor, align 4, !tbaa !20
  %12 = getelementptr inbounds nuw i8, ptr %11, i32 1
  store ptr %12, ptr @cursor, align 4, !tbaa !20
  br label %13

13:                                               ; preds = %8, %31, %3, %15
  %14 = phi i32 [ %18, %15 ], [ %10, %8 ], [ 0, %3 ], [ %27, %31 ]
  ret i32 %14

15:                                               ; preds = %0
  %16 = getelementptr inbounds nuw i8, ptr %1, i32 1
  store ptr %16, ptr @cursor, align 4, !tbaa !20
  %17 = tail call fastcc i32 @atom()
  %18 = sub nsw i32 0, %17
  br label %13

19:                                               ; preds = %3, %19
  %20 = phi i8 [ %28, %19 ], [ %5, %3 ]
  %21 = phi i32 [ %27, %19 ], [ 0, %3 ]
  %22 = phi ptr [ %24, %19 ], [ %4, %3 ]
  %23 = mul nsw i32 %21, 10
  %24 = getelementptr inbounds nuw i8, ptr %22, i32 1
  %25 = zext nneg i8 %20 to i32
  %26 = add i32 %23, -48
  %27 = add i32 %26, %25
  %28 = load i8, ptr %24, align 1, !tbaa !10
  %29 = add i8 %28, -48
  %30 = icmp ult i8 %29, 10
  br i1 %30, label %19, label %31, !llvm.loop !28

31:                                               ; preds = %19
  store ptr %24, ptr @cursor, align 4, !tbaa !20
  br label %13
}

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nofree nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #7 = { nofree nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #9 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #10 = { nounwind }
attributes #11 = { allocsize(0,1) }

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
!7 = !{!"long long", !4, i64 0}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = !{!4, !4, i64 0}
!11 = distinct !{!11, !12, !9}
!12 = !{!"llvm.loop.mustprogress"}
!13 = distinct !{!13, !12, !9}
!14 = !{!15, !3, i64 32}
!15 = !{!"cpu", !4, i64 0, !3, i64 32, !16, i64 36}
!16 = !{!"_Bool", !4, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"any pointer", !4, i64 0}
!19 = distinct !{!19, !12, !9}
!20 = !{!21, !21, i64 0}
!21 = !{!"p1 omnipotent char", !18, i64 0}
!22 = distinct !{!22, !12, !9}
!23 = distinct !{!23, !9}
!24 = distinct !{!24, !9}
!25 = !{!15, !16, i64 36}
!26 = !{i8 0, i8 2}
!27 = !{}
!28 = distinct !{!28, !12, !9}
