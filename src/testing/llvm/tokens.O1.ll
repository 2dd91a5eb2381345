; run: @evaluate(0) == 700070
; run: @evaluate(1) == 700113
; run: @evaluate(2) == 592308392240
; run: @evaluate(3) == 680021
; run: @evaluate(4) == 800070
; run: @json(0) == 322
; run: @json(1) == 213
; run: @json(2) == -3
; run: @format() == 67
; output:   -12345|0000deadbeef|-9223372036854775808|-3.1416|142857142.857143
; ModuleID = 'tokens.c'
source_filename = "tokens.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

%struct.Lexer = type { ptr, %struct.Token, i32 }
%struct.Token = type { i32, i64 }

@texts = internal unnamed_addr constant [5 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4], align 16
@docs = internal unnamed_addr constant [3 x ptr] [ptr @.str.5, ptr @.str.6, ptr @.str.7], align 4
@.str = private unnamed_addr constant [10 x i8] c"1 + 2 * 3\00", align 1
@.str.1 = private unnamed_addr constant [30 x i8] c"((12 - 4) * (3 + 5)) / 7 - -2\00", align 1
@.str.2 = private unnamed_addr constant [21 x i8] c"9999999999 * 77 / 13\00", align 1
@.str.3 = private unnamed_addr constant [10 x i8] c"2 * (3 + \00", align 1
@.str.4 = private unnamed_addr constant [6 x i8] c"7 & 1\00", align 1
@.str.5 = private unnamed_addr constant [29 x i8] c"{\22a\22: [1, 2, -3], \22b\\n\22: {}}\00", align 1
@.str.6 = private unnamed_addr constant [18 x i8] c"[[[\22x\22], 42], 17]\00", align 1
@.str.7 = private unnamed_addr constant [6 x i8] c"[1, 2\00", align 1
@.str.8 = private unnamed_addr constant [17 x i8] c"0123456789abcdef\00", align 1

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i64 @evaluate(i32 noundef %0) local_unnamed_addr #0 {
  %2 = alloca %struct.Lexer, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %2, i8 0, i64 32, i1 false)
  %3 = getelementptr inbounds ptr, ptr @texts, i32 %0
  %4 = load ptr, ptr %3, align 4, !tbaa !6
  store ptr %4, ptr %2, align 8, !tbaa !9
  %5 = getelementptr inbounds nuw i8, ptr %2, i32 8
  store i32 7, ptr %5, align 8, !tbaa !13
  call fastcc void @next(ptr noundef %2)
  %6 = call fastcc i64 @sum(ptr noundef %2)
  %7 = mul nsw i64 %6, 10
  %8 = getelementptr inbounds nuw i8, ptr %2, i32 24
  %9 = load i32, ptr %8, align 8, !tbaa !14
  %10 = sext i32 %9 to i64
  %11 = add nsw i64 %7, %10
  %12 = load i32, ptr %5, align 8, !tbaa !15
  %13 = mul i32 %12, 100000
  %14 = zext i32 %13 to i64
  %15 = add nsw i64 %11, %14
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  ret i64 %15
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @next(ptr noundef nonnull captures(none) %0) unnamed_addr #3 {
  %2 = load ptr, ptr %0, align 8, !tbaa !9
  br label %3

3:                                                ; preds = %6, %1
  %4 = phi ptr [ %7, %6 ], [ %2, %1 ]
  %5 = load i8, ptr %4, align 1, !tbaa !16
  switch i8 %5, label %33 [
    i8 32, label %6
    i8 48, label %8
    i8 49, label %8
    i8 50, label %8
    i8 51, label %8
    i8 52, label %8
    i8 53, label %8
    i8 54, label %8
    i8 55, label %8
    i8 56, label %8
    i8 57, label %8
    i8 43, label %35
    i8 45, label %36
    i8 42, label %27
    i8 47, label %28
    i8 40, label %29
    i8 41, label %30
    i8 0, label %31
  ]

6:                                                ; preds = %3
  %7 = getelementptr inbounds nuw i8, ptr %4, i32 1
  store ptr %7, ptr %0, align 8, !tbaa !9
  br label %3, !llvm.loop !17

8:                                                ; preds = %3, %3, %3, %3, %3, %3, %3, %3, %3, %3
  %9 = getelementptr inbounds nuw i8, ptr %0, i32 8
  store i32 0, ptr %9, align 8, !tbaa !15
  %10 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %11 = load ptr, ptr %0, align 8, !tbaa !9
  store i64 0, ptr %10, align 8, !tbaa !20
  %12 = load i8, ptr %11, align 1, !tbaa !16
  %13 = add i8 %12, -48
  %14 = icmp ult i8 %13, 10
  br i1 %14, label %15, label %40

15:                                               ; preds = %8, %15
  %16 = phi i64 [ %23, %15 ], [ 0, %8 ]
  %17 = phi ptr [ %19, %15 ], [ %11, %8 ]
  %18 = mul nsw i64 %16, 10
  %19 = getelementptr inbounds nuw i8, ptr %17, i32 1
  store ptr %19, ptr %0, align 8, !tbaa !9
  %20 = load i8, ptr %17, align 1, !tbaa !16
  %21 = sext i8 %20 to i64
  %22 = add i64 %18, -48
  %23 = add i64 %22, %21
  store i64 %23, ptr %10, align 8, !tbaa !20
  %24 = load i8, ptr %19, align 1, !tbaa !16
  %25 = add i8 %24, -48
  %26 = icmp ult i8 %25, 10
  br i1 %26, label %15, label %40, !llvm.loop !21

27:                                               ; preds = %3
  br label %36

28:                                               ; preds = %3
  br label %36

29:                                               ; preds = %3
  br label %36

30:                                               ; preds = %3
  br label %36

31:                                               ; preds = %3
  %32 = getelementptr inbounds nuw i8, ptr %0, i32 8
  store i32 7, ptr %32, align 8, !tbaa !15
  br label %40

33:                                               ; preds = %3
  %34 = getelementptr inbounds nuw i8, ptr %0, i32 8
  store i32 8, ptr %34, align 8, !tbaa !15
  br label %40

35:                                               ; preds = %3
  br label %36

36:                                               ; preds = %3, %35, %30, %29, %28, %27
  %37 = phi i32 [ 6, %30 ], [ 5, %29 ], [ 4, %28 ], [ 3, %27 ], [ 1, %35 ], [ 2, %3 ]
  %38 = getelementptr inbounds nuw i8, ptr %0, i32 8
  store i32 %37, ptr %38, align 8, !tbaa !15
  %39 = getelementptr inbounds nuw i8, ptr %4, i32 1
  store ptr %39, ptr %0, align 8, !tbaa !9
  br label %40

40:                                               ; preds = %15, %8, %36, %33, %31
  ret void
}

; Function Attrs: nofree nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i64 @sum(ptr noundef nonnull captures(none) %0) unnamed_addr #4 {
  %2 = tail call fastcc i64 @atom(ptr noundef nonnull %0)
  %3 = getelementptr inbounds nuw i8, ptr %0, i32 8
  br label %4

4:                                                ; preds = %17, %1
  %5 = phi i64 [ %2, %1 ], [ %18, %17 ]
  %6 = load i32, ptr %3, align 8, !tbaa !15
  switch i32 %6, label %7 [
    i32 3, label %9
    i32 4, label %12
  ]

7:                                                ; preds = %4
  %8 = getelementptr inbounds nuw i8, ptr %0, i32 8
  br label %19

9:                                                ; preds = %4
  tail call fastcc void @next(ptr noundef nonnull %0)
  %10 = tail call fastcc i64 @atom(ptr noundef nonnull %0)
  %11 = mul nsw i64 %10, %5
  br label %17

12:                                               ; preds = %4
  tail call fastcc void @next(ptr noundef nonnull %0)
  %13 = tail call fastcc i64 @atom(ptr noundef nonnull %0)
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %17, label %15

15:                                               ; preds = %12
  %16 = sdiv i64 %5, %13
  br label %17

17:                                               ; preds = %15, %12, %9
  %18 = phi i64 [ %11, %9 ], [ %16, %15 ], [ 0, %12 ]
  br label %4, !llvm.loop !22

19:                                               ; preds = %56, %7
  %20 = phi i64 [ %5, %7 ], [ %57, %56 ]
  %21 = load i32, ptr %8, align 8, !tbaa !15
  switch i32 %21, label %58 [
    i32 1, label %22
    i32 2, label %39
  ]

22:                                               ; preds = %19
  tail call fastcc void @next(ptr noundef %0)
  %23 = tail call fastcc i64 @atom(ptr noundef nonnull %0)
  br label %24

24:                                               ; preds = %35, %22
  %25 = phi i64 [ %23, %22 ], [ %36, %35 ]
  %26 = load i32, ptr %8, align 8, !tbaa !15
  switch i32 %26, label %37 [
    i32 3, label %27
    i32 4, label %30
  ]

27:                                               ; preds = %24
  tail call fastcc void @next(ptr noundef nonnull %0)
  %28 = tail call fastcc i64 @atom(ptr noundef nonnull %0)
  %29 = mul nsw i64 %28, %25
  br label %35

30:                                               ; preds = %24
  tail call fastcc void @next(ptr noundef nonnull %0)
  %31 = tail call fastcc i64 @atom(ptr noundef nonnull %0)
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %35, label %33

33:                                               ; preds = %30
  %34 = sdiv i64 %25, %31
  br label %35

35:                                               ; preds = %33, %30, %27
  %36 = phi i64 [ %29, %27 ], [ %34, %33 ], [ 0, %30 ]
  br label %24, !llvm.loop !22

37:                                               ; preds = %24
  %38 = add nsw i64 %25, %20
  br label %56

39:                                               ; preds = %19
  tail call fastcc void @next(ptr noundef %0)
  %40 = tail call fastcc i64 @atom(ptr noundef nonnull %0)
  br label %41

41:                                               ; preds = %52, %39
  %42 = phi i64 [ %40, %39 ], [ %53, %52 ]
  %43 = load i32, ptr %8, align 8, !tbaa !15
  switch i32 %43, label %54 [
    i32 3, label %44
    i32 4, label %47
  ]

44:                                               ; preds = %41
  tail call fastcc void @next(ptr noundef nonnull %0)
  %45 = tail call fastcc i64 @atom(ptr noundef nonnull %0)
  %46 = mul nsw i64 %45, %42
  br label %52

47:                                               ; preds = %41
  tail call fastcc void @next(ptr noundef nonnull %0)
  %48 = tail call fastcc i64 @atom(ptr noundef nonnull %0)
  %49 = icmp eq i64 %48, 0
  br i1 %49, label %52, label %50

50:                                               ; preds = %47
  %51 = sdiv i64 %42, %48
  br label %52

52:                                               ; preds = %50, %47, %44
  %53 = phi i64 [ %46, %44 ], [ %51, %50 ], [ 0, %47 ]
  br label %41, !llvm.loop !22

54:                                               ; preds = %41
  %55 = sub nsw i64 %20, %42
  br label %56

56:                                               ; preds = %54, %37
  %57 = phi i64 [ %38, %37 ], [ %55, %54 ]
  br label %19, !llvm.loop !23

58:                                               ; preds = %19
  ret i64 %20
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden i32 @json(i32 noundef %0) local_unnamed_addr #5 {
  %2 = getelementptr inbounds ptr, ptr @docs, i32 %0
  %3 = load ptr, ptr %2, align 4, !tbaa !6
  br label %4

4:                                                ; preds = %60, %1
  %5 = phi i32 [ 0, %1 ], [ %61, %60 ]
  %6 = phi i32 [ 0, %1 ], [ %62, %60 ]
  %7 = phi i32 [ 0, %1 ], [ %63, %60 ]
  %8 = phi i32 [ 0, %1 ], [ %64, %60 ]
  %9 = phi i32 [ 0, %1 ], [ %65, %60 ]
  %10 = phi ptr [ %3, %1 ], [ %68, %60 ]
  %11 = phi i32 [ undef, %1 ], [ %66, %60 ]
  %12 = load i8, ptr %10, align 1, !tbaa !16
  %13 = add i8 %12, -48
  %14 = icmp ult i8 %13, 10
  br label %15

15:                                               ; preds = %53, %4
  %16 = phi i32 [ 5, %53 ], [ %5, %4 ]
  %17 = phi i32 [ %56, %53 ], [ %6, %4 ]
  %18 = phi i32 [ %57, %53 ], [ %7, %4 ]
  %19 = phi i32 [ %58, %53 ], [ %8, %4 ]
  %20 = phi i32 [ %59, %53 ], [ %9, %4 ]
  br label %21

21:                                               ; preds = %15, %39
  %22 = phi i32 [ 0, %39 ], [ %16, %15 ]
  switch i32 %22, label %51 [
    i32 0, label %23
    i32 1, label %35
    i32 2, label %53
    i32 3, label %39
    i32 4, label %40
    i32 5, label %49
  ]

23:                                               ; preds = %21
  switch i8 %12, label %34 [
    i8 123, label %24
    i8 91, label %24
    i8 125, label %27
    i8 93, label %27
    i8 34, label %31
    i8 45, label %32
    i8 48, label %32
    i8 49, label %32
    i8 50, label %32
    i8 51, label %32
    i8 52, label %32
    i8 53, label %32
    i8 54, label %32
    i8 55, label %32
    i8 56, label %32
    i8 57, label %32
    i8 32, label %53
    i8 44, label %53
    i8 58, label %53
    i8 10, label %53
  ]

24:                                               ; preds = %23, %23
  %25 = add nsw i32 %17, 1
  %26 = tail call i32 @llvm.smax.i32(i32 %20, i32 %25)
  br label %53

27:                                               ; preds = %23, %23
  %28 = add nsw i32 %17, -1
  %29 = icmp eq i32 %28, 0
  %30 = select i1 %29, i32 4, i32 0
  br label %53

31:                                               ; preds = %23
  br label %53

32:                                               ; preds = %23, %23, %23, %23, %23, %23, %23, %23, %23, %23, %23
  %33 = add nsw i32 %18, 1
  br label %53

34:                                               ; preds = %23
  br label %53

35:                                               ; preds = %21
  switch i8 %12, label %52 [
    i8 92, label %53
    i8 34, label %36
    i8 0, label %38
  ]

36:                                               ; preds = %35
  %37 = add nsw i32 %19, 1
  br label %53

38:                                               ; preds = %35
  br label %53

39:                                               ; preds = %21
  br i1 %14, label %53, label %21

40:                                               ; preds = %21
  %41 = icmp eq i8 %12, 0
  br i1 %41, label %42, label %60

42:                                               ; preds = %40
  %43 = mul nsw i32 %17, 1000
  %44 = mul nsw i32 %18, 100
  %45 = add nsw i32 %44, %43
  %46 = mul nsw i32 %19, 10
  %47 = add nsw i32 %45, %46
  %48 = add nsw i32 %47, %20
  br label %60

49:                                               ; preds = %21
  %50 = sub nsw i32 -2, %17
  br label %60

51:                                               ; preds = %21
  unreachable

52:                                               ; preds = %35
  br label %53

53:                                               ; preds = %21, %39, %27, %24, %35, %52, %38, %36, %31, %32, %34, %23, %23, %23, %23
  %54 = phi i1 [ true, %38 ], [ true, %34 ], [ false, %52 ], [ false, %36 ], [ false, %24 ], [ false, %35 ], [ false, %31 ], [ false, %32 ], [ false, %23 ], [ false, %23 ], [ false, %23 ], [ false, %23 ], [ false, %27 ], [ false, %39 ], [ false, %21 ]
  %55 = phi i32 [ 5, %38 ], [ 5, %34 ], [ 1, %52 ], [ 0, %36 ], [ 0, %24 ], [ 2, %35 ], [ 1, %31 ], [ 3, %32 ], [ 0, %23 ], [ 0, %23 ], [ 0, %23 ], [ 0, %23 ], [ %30, %27 ], [ 1, %21 ], [ 3, %39 ]
  %56 = phi i32 [ %17, %38 ], [ %17, %34 ], [ %17, %52 ], [ %17, %36 ], [ %25, %24 ], [ %17, %35 ], [ %17, %31 ], [ %17, %32 ], [ %17, %23 ], [ %17, %23 ], [ %17, %23 ], [ %17, %23 ], [ %28, %27 ], [ %17, %39 ], [ %17, %21 ]
  %57 = phi i32 [ %18, %38 ], [ %18, %34 ], [ %18, %52 ], [ %18, %36 ], [ %18, %24 ], [ %18, %35 ], [ %18, %31 ], [ %33, %32 ], [ %18, %23 ], [ %18, %23 ], [ %18, %23 ], [ %18, %23 ], [ %18, %27 ], [ %18, %39 ], [ %18, %21 ]
  %58 = phi i32 [ %19, %38 ], [ %19, %34 ], [ %19, %52 ], [ %37, %36 ], [ %19, %24 ], [ %19, %35 ], [ %19, %31 ], [ %19, %32 ], [ %19, %23 ], [ %19, %23 ], [ %19, %23 ], [ %19, %23 ], [ %19, %27 ], [ %19, %39 ], [ %19, %21 ]
  %59 = phi i32 [ %20, %38 ], [ %20, %34 ], [ %20, %52 ], [ %20, %36 ], [ %26, %24 ], [ %20, %35 ], [ %20, %31 ], [ %20, %32 ], [ %20, %23 ], [ %20, %23 ], [ %20, %23 ], [ %20, %23 ], [ %20, %27 ], [ %20, %39 ], [ %20, %21 ]
  br i1 %54, label %15, label %60

60:                                               ; preds = %53, %42, %40, %49
  %61 = phi i32 [ 4, %42 ], [ 5, %49 ], [ 4, %40 ], [ %55, %53 ]
  %62 = phi i32 [ %17, %42 ], [ %17, %49 ], [ %17, %40 ], [ %56, %53 ]
  %63 = phi i32 [ %18, %42 ], [ %18, %49 ], [ %18, %40 ], [ %57, %53 ]
  %64 = phi i32 [ %19, %42 ], [ %19, %49 ], [ %19, %40 ], [ %58, %53 ]
  %65 = phi i32 [ %20, %42 ], [ %20, %49 ], [ %20, %40 ], [ %59, %53 ]
  %66 = phi i32 [ %48, %42 ], [ %50, %49 ], [ -1, %40 ], [ %11, %53 ]
  %67 = phi i1 [ false, %42 ], [ false, %49 ], [ false, %40 ], [ true, %53 ]
  %68 = getelementptr inbounds nuw i8, ptr %10, i32 1
  br i1 %67, label %4, label %69, !llvm.loop !24

69:                                               ; preds = %60
  ret i32 %66
}

; Function Attrs: nounwind
define hidden noundef i32 @format() local_unnamed_addr #6 {
  %1 = alloca [66 x i8], align 16
  %2 = alloca [66 x i8], align 16
  %3 = alloca [66 x i8], align 16
  %4 = alloca [200 x i8], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #13
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #13
  br label %5

5:                                                ; preds = %5, %0
  %6 = phi i32 [ 0, %0 ], [ %15, %5 ]
  %7 = phi i64 [ 12345, %0 ], [ %9, %5 ]
  %8 = freeze i64 %7
  %9 = udiv i64 %8, 10
  %10 = mul i64 %9, 10
  %11 = sub i64 %8, %10
  %12 = trunc nuw nsw i64 %11 to i32
  %13 = getelementptr inbounds nuw i8, ptr @.str.8, i32 %12
  %14 = load i8, ptr %13, align 1, !tbaa !16
  %15 = add nuw nsw i32 %6, 1
  %16 = getelementptr inbounds nuw i8, ptr %3, i32 %6
  store i8 %14, ptr %16, align 1, !tbaa !16
  %17 = icmp eq i32 %15, 5
  br i1 %17, label %18, label %5, !llvm.loop !25

18:                                               ; preds = %5
  %19 = getelementptr inbounds nuw i8, ptr %3, i32 5
  store i8 45, ptr %19, align 1, !tbaa !16
  %20 = getelementptr inbounds nuw i8, ptr %3, i32 6
  store i16 8224, ptr %20, align 2
  br label %21

21:                                               ; preds = %18, %21
  %22 = phi i32 [ %27, %21 ], [ 0, %18 ]
  %23 = phi i32 [ %24, %21 ], [ 8, %18 ]
  %24 = add nsw i32 %23, -1
  %25 = getelementptr inbounds nuw i8, ptr %3, i32 %24
  %26 = load i8, ptr %25, align 1, !tbaa !16
  %27 = add nuw nsw i32 %22, 1
  %28 = getelementptr inbounds nuw i8, ptr %4, i32 %22
  store i8 %26, ptr %28, align 1, !tbaa !16
  %29 = icmp eq i32 %24, 0
  br i1 %29, label %30, label %21, !llvm.loop !26

30:                                               ; preds = %21
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #13
  %31 = getelementptr inbounds nuw i8, ptr %4, i32 8
  store i8 124, ptr %31, align 8, !tbaa !16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #13
  br label %32

32:                                               ; preds = %32, %30
  %33 = phi i32 [ 0, %30 ], [ %39, %32 ]
  %34 = phi i64 [ 3735928559, %30 ], [ %41, %32 ]
  %35 = trunc nuw i64 %34 to i32
  %36 = and i32 %35, 15
  %37 = getelementptr inbounds nuw i8, ptr @.str.8, i32 %36
  %38 = load i8, ptr %37, align 1, !tbaa !16
  %39 = add nuw nsw i32 %33, 1
  %40 = getelementptr inbounds nuw i8, ptr %2, i32 %33
  store i8 %38, ptr %40, align 1, !tbaa !16
  %41 = lshr i64 %34, 4
  %42 = icmp eq i32 %39, 8
  br i1 %42, label %43, label %32, !llvm.loop !25

43:                                               ; preds = %32
  %44 = getelementptr inbounds nuw i8, ptr %4, i32 9
  %45 = getelementptr inbounds nuw i8, ptr %2, i32 8
  store i32 808464432, ptr %45, align 8
  br label %46

46:                                               ; preds = %43, %46
  %47 = phi i32 [ %52, %46 ], [ 0, %43 ]
  %48 = phi i32 [ %49, %46 ], [ 12, %43 ]
  %49 = add nsw i32 %48, -1
  %50 = getelementptr inbounds nuw i8, ptr %2, i32 %49
  %51 = load i8, ptr %50, align 1, !tbaa !16
  %52 = add nuw nsw i32 %47, 1
  %53 = getelementptr inbounds nuw i8, ptr %44, i32 %47
  store i8 %51, ptr %53, align 1, !tbaa !16
  %54 = icmp eq i32 %49, 0
  br i1 %54, label %55, label %46, !llvm.loop !26

55:                                               ; preds = %46
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #13
  %56 = getelementptr inbounds nuw i8, ptr %4, i32 21
  store i8 124, ptr %56, align 1, !tbaa !16
  call void @llvm.lifetime.start.p0(ptr nonnull %1) #13
  br label %57

57:                                               ; preds = %57, %55
  %58 = phi i32 [ 0, %55 ], [ %67, %57 ]
  %59 = phi i64 [ -9223372036854775808, %55 ], [ %61, %57 ]
  %60 = freeze i64 %59
  %61 = udiv i64 %60, 10
  %62 = mul i64 %61, 10
  %63 = sub i64 %60, %62
  %64 = trunc nuw nsw i64 %63 to i32
  %65 = getelementptr inbounds nuw i8, ptr @.str.8, i32 %64
  %66 = load i8, ptr %65, align 1, !tbaa !16
  %67 = add nuw nsw i32 %58, 1
  %68 = getelementptr inbounds nuw i8, ptr %1, i32 %58
  store i8 %66, ptr %68, align 1, !tbaa !16
  %69 = icmp eq i32 %67, 19
  br i1 %69, label %70, label %57, !llvm.loop !25

70:                                               ; preds = %57
  %71 = getelementptr inbounds nuw i8, ptr %4, i32 22
  %72 = getelementptr inbounds nuw i8, ptr %1, i32 19
  store i8 45, ptr %72, align 1, !tbaa !16
  br label %73

73:                                               ; preds = %70, %73
  %74 = phi i32 [ %79, %73 ], [ 0, %70 ]
  %75 = phi i32 [ %76, %73 ], [ 20, %70 ]
  %76 = add nsw i32 %75, -1
  %77 = getelementptr inbounds nuw i8, ptr %1, i32 %76
  %78 = load i8, ptr %77, align 1, !tbaa !16
  %79 = add nuw nsw i32 %74, 1
  %80 = getelementptr inbounds nuw i8, ptr %71, i32 %74
  store i8 %78, ptr %80, align 1, !tbaa !16
  %81 = icmp eq i32 %76, 0
  br i1 %81, label %82, label %73, !llvm.loop !26

82:                                               ; preds = %73
  call void @llvm.lifetime.end.p0(ptr nonnull %1) #13
  %83 = getelementptr inbounds nuw i8, ptr %4, i32 42
  store i8 124, ptr %83, align 2, !tbaa !16
  %84 = getelementptr inbounds nuw i8, ptr %4, i32 43
  %85 = call fastcc i32 @put_float(ptr noundef %84, double noundef 0xC00921FB53C8D4F1, i32 noundef 4)
  %86 = add nsw i32 %85, 44
  %87 = getelementptr i8, ptr %4, i32 %85
  %88 = getelementptr i8, ptr %87, i32 43
  store i8 124, ptr %88, align 1, !tbaa !16
  %89 = getelementptr inbounds i8, ptr %4, i32 %86
  %90 = call fastcc i32 @put_float(ptr noundef %89, double noundef 0x41A107A76DB6DB6E, i32 noundef 6)
  %91 = add nsw i32 %86, %90
  call void @print_str(ptr noundef nonnull %4, i32 noundef %91) #13
  call void @print_newline() #13
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #13
  ret i32 %91
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write)
define internal fastcc range(i32 3, 0) i32 @put_float(ptr noundef nonnull writeonly captures(none) %0, double noundef %1, i32 noundef range(i32 4, 7) %2) unnamed_addr #7 {
  %4 = alloca [66 x i8], align 16
  %5 = alloca [66 x i8], align 16
  %6 = fcmp olt double %1, 0.000000e+00
  br i1 %6, label %7, label %9

7:                                                ; preds = %3
  store i8 45, ptr %0, align 1, !tbaa !16
  %8 = fneg double %1
  br label %9

9:                                                ; preds = %7, %3
  %10 = phi i32 [ 1, %7 ], [ 0, %3 ]
  %11 = phi double [ %8, %7 ], [ %1, %3 ]
  br label %101

12:                                               ; preds = %101
  %13 = tail call double @llvm.fmuladd.f64(double %11, double %104, double 5.000000e-01)
  %14 = fptoui double %13 to i64
  %15 = fptoui double %104 to i64
  %16 = freeze i64 %14
  %17 = freeze i64 %15
  %18 = udiv i64 %16, %17
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #13
  %19 = tail call i64 @llvm.abs.i64(i64 %18, i1 false)
  br label %20

20:                                               ; preds = %20, %12
  %21 = phi i32 [ 0, %12 ], [ %30, %20 ]
  %22 = phi i64 [ %19, %12 ], [ %24, %20 ]
  %23 = freeze i64 %22
  %24 = udiv i64 %23, 10
  %25 = mul i64 %24, 10
  %26 = sub i64 %23, %25
  %27 = trunc nuw nsw i64 %26 to i32
  %28 = getelementptr inbounds nuw i8, ptr @.str.8, i32 %27
  %29 = load i8, ptr %28, align 1, !tbaa !16
  %30 = add nuw nsw i32 %21, 1
  %31 = getelementptr inbounds nuw i8, ptr %5, i32 %21
  store i8 %29, ptr %31, align 1, !tbaa !16
  %32 = icmp ult i64 %22, 10
  br i1 %32, label %33, label %20, !llvm.loop !25

33:                                               ; preds = %20
  %34 = getelementptr inbounds nuw i8, ptr %0, i32 %10
  %35 = icmp slt i64 %18, 0
  br i1 %35, label %36, label %39

36:                                               ; preds = %33
  %37 = add nuw nsw i32 %21, 2
  %38 = getelementptr inbounds nuw i8, ptr %5, i32 %30
  store i8 45, ptr %38, align 1, !tbaa !16
  br label %39

39:                                               ; preds = %36, %33
  %40 = phi i32 [ %37, %36 ], [ %30, %33 ]
  %41 = icmp slt i32 %40, 1
  br i1 %41, label %42, label %45

42:                                               ; preds = %39
  %43 = getelementptr i8, ptr %5, i32 %40
  %44 = sub i32 1, %40
  call void @llvm.memset.p0.i32(ptr align 1 %43, i8 32, i32 %44, i1 false), !tbaa !16
  br label %45

45:                                               ; preds = %42, %39
  %46 = phi i32 [ %40, %39 ], [ 1, %42 ]
  br label %47

47:                                               ; preds = %45, %47
  %48 = phi i32 [ %53, %47 ], [ 0, %45 ]
  %49 = phi i32 [ %50, %47 ], [ %46, %45 ]
  %50 = add nsw i32 %49, -1
  %51 = getelementptr inbounds nuw i8, ptr %5, i32 %50
  %52 = load i8, ptr %51, align 1, !tbaa !16
  %53 = add nuw nsw i32 %48, 1
  %54 = getelementptr inbounds nuw i8, ptr %34, i32 %48
  store i8 %52, ptr %54, align 1, !tbaa !16
  %55 = icmp eq i32 %50, 0
  br i1 %55, label %56, label %47, !llvm.loop !26

56:                                               ; preds = %47
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #13
  %57 = add nuw nsw i32 %53, %10
  %58 = getelementptr inbounds nuw i8, ptr %0, i32 %57
  store i8 46, ptr %58, align 1, !tbaa !16
  %59 = mul i64 %18, %17
  %60 = sub i64 %16, %59
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #13
  %61 = tail call i64 @llvm.abs.i64(i64 %60, i1 false)
  br label %62

62:                                               ; preds = %62, %56
  %63 = phi i32 [ 0, %56 ], [ %72, %62 ]
  %64 = phi i64 [ %61, %56 ], [ %66, %62 ]
  %65 = freeze i64 %64
  %66 = udiv i64 %65, 10
  %67 = mul i64 %66, 10
  %68 = sub i64 %65, %67
  %69 = trunc nuw nsw i64 %68 to i32
  %70 = getelementptr inbounds nuw i8, ptr @.str.8, i32 %69
  %71 = load i8, ptr %70, align 1, !tbaa !16
  %72 = add nuw nsw i32 %63, 1
  %73 = getelementptr inbounds nuw i8, ptr %4, i32 %63
  store i8 %71, ptr %73, align 1, !tbaa !16
  %74 = icmp ult i64 %64, 10
  br i1 %74, label %75, label %62, !llvm.loop !25

75:                                               ; preds = %62
  %76 = add nuw nsw i32 %57, 1
  %77 = getelementptr inbounds nuw i8, ptr %0, i32 %76
  %78 = icmp slt i64 %60, 0
  br i1 %78, label %79, label %82

79:                                               ; preds = %75
  %80 = add nuw nsw i32 %63, 2
  %81 = getelementptr inbounds nuw i8, ptr %4, i32 %72
  store i8 45, ptr %81, align 1, !tbaa !16
  br label %82

82:                                               ; preds = %79, %75
  %83 = phi i32 [ %80, %79 ], [ %72, %75 ]
  %84 = icmp slt i32 %83, %2
  br i1 %84, label %85, label %88

85:                                               ; preds = %82
  %86 = getelementptr i8, ptr %4, i32 %83
  %87 = sub i32 %2, %83
  call void @llvm.memset.p0.i32(ptr align 1 %86, i8 48, i32 %87, i1 false), !tbaa !16
  br label %88

88:                                               ; preds = %85, %82
  %89 = phi i32 [ %83, %82 ], [ %2, %85 ]
  br label %90

90:                                               ; preds = %88, %90
  %91 = phi i32 [ %96, %90 ], [ 0, %88 ]
  %92 = phi i32 [ %93, %90 ], [ %89, %88 ]
  %93 = add nsw i32 %92, -1
  %94 = getelementptr inbounds nuw i8, ptr %4, i32 %93
  %95 = load i8, ptr %94, align 1, !tbaa !16
  %96 = add nuw nsw i32 %91, 1
  %97 = getelementptr inbounds nuw i8, ptr %77, i32 %91
  store i8 %95, ptr %97, align 1, !tbaa !16
  %98 = icmp eq i32 %93, 0
  br i1 %98, label %99, label %90, !llvm.loop !26

99:                                               ; preds = %90
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #13
  %100 = add nuw nsw i32 %96, %76
  ret i32 %100

101:                                              ; preds = %9, %101
  %102 = phi i32 [ 0, %9 ], [ %105, %101 ]
  %103 = phi double [ 1.000000e+00, %9 ], [ %104, %101 ]
  %104 = fmul double %103, 1.000000e+01
  %105 = add nuw nsw i32 %102, 1
  %106 = icmp eq i32 %105, %2
  br i1 %106, label %12, label %101, !llvm.loop !27
}

declare void @print_str(ptr noundef, i32 noundef) local_unnamed_addr #8

declare void @print_newline() local_unnamed_addr #8

; Function Attrs: nofree nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i64 @atom(ptr noundef nonnull captures(none) %0) unnamed_addr #4 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i32 8
  %3 = load i32, ptr %2, align 8, !tbaa !15
  switch i32 %3, label %7 [
    i32 0, label %4
    i32 2, label %9
    i32 5, label %12
  ]

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i32 16
  %6 = load i64, ptr %5, align 8, !tbaa !20
  tail call fastcc void @next(ptr noundef %0)
  br label %7

7:                                                ; preds = %4, %19, %12, %1, %9
  %8 = phi i64 [ %11, %9 ], [ -999, %12 ], [ %6, %4 ], [ -1000, %1 ], [ %16, %19 ]
  ret i64 %8

9:                                                ; preds = %1
  tail call fastcc void @next(ptr noundef %0)
  %10 = tail call fastcc i64 @atom(ptr noundef %0)
  %11 = sub nsw i64 0, %10
  br label %7

12:                                               ; preds = %1
  %13 = getelementptr inbounds nuw i8, ptr %0, i32 24
  %14 = load i32, ptr %13, align 8, !tbaa !14
  %15 = add nsw i32 %14, 1
  store i32 %15, ptr %13, align 8, !tbaa !14
  tail call fastcc void @next(ptr noundef %0)
  %16 = tail call fastcc i64 @sum(ptr noundef %0)
  %17 = load i32, ptr %2, align 8, !tbaa !15
  %18 = icmp eq i32 %17, 6
  br i1 %18, label %19, label %7

19:                                               ; preds = %12
  tail call fastcc void @next(ptr noundef %0)
  br label %7
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #11

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #12

attributes #0 = { nofree nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #4 = { nofree nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #5 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #6 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #7 = { nofree norecurse nosync nounwind memory(argmem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #8 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #9 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #13 = { nounwind }

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
!7 = !{!"p1 omnipotent char", !8, i64 0}
!8 = !{!"any pointer", !4, i64 0}
!9 = !{!10, !7, i64 0}
!10 = !{!"", !7, i64 0, !11, i64 8, !3, i64 24}
!11 = !{!"", !3, i64 0, !12, i64 8}
!12 = !{!"long long", !4, i64 0}
!13 = !{!11, !3, i64 0}
!14 = !{!10, !3, i64 24}
!15 = !{!10, !3, i64 8}
!16 = !{!4, !4, i64 0}
!17 = distinct !{!17, !18, !19}
!18 = !{!"llvm.loop.mustprogress"}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!10, !12, i64 16}
!21 = distinct !{!21, !18, !19}
!22 = distinct !{!22, !19}
!23 = distinct !{!23, !19}
!24 = distinct !{!24, !19}
!25 = distinct !{!25, !18, !19}
!26 = distinct !{!26, !18, !19}
!27 = distinct !{!27, !18, !19}
