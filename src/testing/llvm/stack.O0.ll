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
@knapsack.weights = internal constant [6 x i32] [i32 12, i32 7, i32 11, i32 8, i32 9, i32 6], align 16
@knapsack.values = internal constant [6 x i32] [i32 24, i32 13, i32 23, i32 15, i32 16, i32 11], align 16
@__const.flood.map = private unnamed_addr constant [10 x [12 x i8]] [[12 x i8] c"..........\00\00", [12 x i8] c".#####....\00\00", [12 x i8] c".#...#.##.\00\00", [12 x i8] c".#.#.#..#.\00\00", [12 x i8] c".#.#####.#\00\00", [12 x i8] c".#....#...\00\00", [12 x i8] c".####.#.#.\00\00", [12 x i8] c"......#.#.\00\00", [12 x i8] c".######.#.\00\00", [12 x i8] c"..........\00\00"], align 16
@flood.dx = internal constant [4 x i8] c"\01\FF\00\00", align 1
@flood.dy = internal constant [4 x i8] c"\00\00\01\FF", align 1

; Function Attrs: noinline nounwind optnone
define hidden i32 @vla(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %12 = load i32, ptr %2, align 4
  %13 = call ptr @llvm.stacksave.p0()
  store ptr %13, ptr %3, align 4
  %14 = alloca i32, i32 %12, align 16
  store i32 %12, ptr %4, align 4
  %15 = load i32, ptr %2, align 4
  %16 = load i32, ptr %2, align 4
  %17 = add nsw i32 %16, 1
  %18 = mul nuw i32 %15, %17
  %19 = alloca i32, i32 %18, align 16
  store i32 %15, ptr %5, align 4
  store i32 %17, ptr %6, align 4
  store i32 0, ptr %7, align 4
  br label %20

20:                                               ; preds = %30, %1
  %21 = load i32, ptr %7, align 4
  %22 = load i32, ptr %2, align 4
  %23 = icmp slt i32 %21, %22
  br i1 %23, label %24, label %33

24:                                               ; preds = %20
  %25 = load i32, ptr %7, align 4
  %26 = load i32, ptr %7, align 4
  %27 = mul nsw i32 %25, %26
  %28 = load i32, ptr %7, align 4
  %29 = getelementptr inbounds i32, ptr %14, i32 %28
  store i32 %27, ptr %29, align 4
  br label %30

30:                                               ; preds = %24
  %31 = load i32, ptr %7, align 4
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %7, align 4
  br label %20, !llvm.loop !2

33:                                               ; preds = %20
  store i32 0, ptr %8, align 4
  br label %34

34:                                               ; preds = %58, %33
  %35 = load i32, ptr %8, align 4
  %36 = load i32, ptr %2, align 4
  %37 = icmp slt i32 %35, %36
  br i1 %37, label %38, label %61

38:                                               ; preds = %34
  store i32 0, ptr %9, align 4
  br label %39

39:                                               ; preds = %54, %38
  %40 = load i32, ptr %9, align 4
  %41 = load i32, ptr %2, align 4
  %42 = icmp sle i32 %40, %41
  br i1 %42, label %43, label %57

43:                                               ; preds = %39
  %44 = load i32, ptr %8, align 4
  %45 = getelementptr inbounds i32, ptr %14, i32 %44
  %46 = load i32, ptr %45, align 4
  %47 = load i32, ptr %9, align 4
  %48 = add nsw i32 %46, %47
  %49 = load i32, ptr %8, align 4
  %50 = mul nsw i32 %49, %17
  %51 = getelementptr inbounds i32, ptr %19, i32 %50
  %52 = load i32, ptr %9, align 4
  %53 = getelementptr inbounds i32, ptr %51, i32 %52
  store i32 %48, ptr %53, align 4
  br label %54

54:                                               ; preds = %43
  %55 = load i32, ptr %9, align 4
  %56 = add nsw i32 %55, 1
  store i32 %56, ptr %9, align 4
  br label %39, !llvm.loop !4

57:                                               ; preds = %39
  br label %58

58:                                               ; preds = %57
  %59 = load i32, ptr %8, align 4
  %60 = add nsw i32 %59, 1
  store i32 %60, ptr %8, align 4
  br label %34, !llvm.loop !5

61:                                               ; preds = %34
  store i32 0, ptr %10, align 4
  store i32 0, ptr %11, align 4
  br label %62

62:                                               ; preds = %77, %61
  %63 = load i32, ptr %11, align 4
  %64 = load i32, ptr %2, align 4
  %65 = icmp slt i32 %63, %64
  br i1 %65, label %66, label %80

66:                                               ; preds = %62
  %67 = load i32, ptr %11, align 4
  %68 = mul nsw i32 %67, %17
  %69 = getelementptr inbounds i32, ptr %19, i32 %68
  %70 = load i32, ptr %2, align 4
  %71 = load i32, ptr %11, align 4
  %72 = sub nsw i32 %70, %71
  %73 = getelementptr inbounds i32, ptr %69, i32 %72
  %74 = load i32, ptr %73, align 4
  %75 = load i32, ptr %10, align 4
  %76 = add nsw i32 %75, %74
  store i32 %76, ptr %10, align 4
  br label %77

77:                                               ; preds = %66
  %78 = load i32, ptr %11, align 4
  %79 = add nsw i32 %78, 1
  store i32 %79, ptr %11, align 4
  br label %62, !llvm.loop !6

80:                                               ; preds = %62
  %81 = load i32, ptr %10, align 4
  %82 = load ptr, ptr %3, align 4
  call void @llvm.stackrestore.p0(ptr %82)
  ret i32 %81
}

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #1

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @blocks(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  store i32 1, ptr %4, align 4
  br label %6

6:                                                ; preds = %30, %1
  %7 = load i32, ptr %4, align 4
  %8 = load i32, ptr %2, align 4
  %9 = icmp sle i32 %7, %8
  br i1 %9, label %10, label %33

10:                                               ; preds = %6
  %11 = load i32, ptr %4, align 4
  %12 = mul nsw i32 %11, 8
  %13 = alloca i8, i32 %12, align 16
  store ptr %13, ptr %5, align 4
  %14 = load ptr, ptr %5, align 4
  %15 = load i32, ptr %4, align 4
  %16 = trunc i32 %15 to i8
  %17 = load i32, ptr %4, align 4
  %18 = mul nsw i32 %17, 8
  call void @llvm.memset.p0.i32(ptr align 1 %14, i8 %16, i32 %18, i1 false)
  %19 = load ptr, ptr %5, align 4
  %20 = load i32, ptr %4, align 4
  %21 = mul nsw i32 %20, 8
  %22 = sub nsw i32 %21, 1
  %23 = getelementptr inbounds i8, ptr %19, i32 %22
  %24 = load i8, ptr %23, align 1
  %25 = sext i8 %24 to i32
  %26 = load i32, ptr %4, align 4
  %27 = mul nsw i32 %25, %26
  %28 = load i32, ptr %3, align 4
  %29 = add nsw i32 %28, %27
  store i32 %29, ptr %3, align 4
  br label %30

30:                                               ; preds = %10
  %31 = load i32, ptr %4, align 4
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %4, align 4
  br label %6, !llvm.loop !7

33:                                               ; preds = %6
  %34 = load i32, ptr %3, align 4
  ret i32 %34
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i32(ptr writeonly captures(none), i8, i32, i1 immarg) #2

; Function Attrs: noinline nounwind optnone
define hidden i32 @recursion(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca [4 x i32], align 16
  store i32 %0, ptr %3, align 4
  %5 = load i32, ptr %3, align 4
  store i32 %5, ptr %4, align 4
  %6 = getelementptr inbounds i32, ptr %4, i32 1
  %7 = load i32, ptr %3, align 4
  %8 = add nsw i32 %7, 1
  store i32 %8, ptr %6, align 4
  %9 = getelementptr inbounds i32, ptr %4, i32 2
  %10 = load i32, ptr %3, align 4
  %11 = add nsw i32 %10, 2
  store i32 %11, ptr %9, align 4
  %12 = getelementptr inbounds i32, ptr %4, i32 3
  %13 = load i32, ptr %3, align 4
  %14 = add nsw i32 %13, 3
  store i32 %14, ptr %12, align 4
  %15 = load i32, ptr %3, align 4
  %16 = icmp sle i32 %15, 0
  br i1 %16, label %17, label %20

17:                                               ; preds = %1
  %18 = getelementptr inbounds [4 x i32], ptr %4, i32 0, i32 3
  %19 = load i32, ptr %18, align 4
  store i32 %19, ptr %2, align 4
  br label %31

20:                                               ; preds = %1
  %21 = load i32, ptr %3, align 4
  %22 = and i32 %21, 3
  %23 = getelementptr inbounds [4 x i32], ptr %4, i32 0, i32 %22
  %24 = load i32, ptr %23, align 4
  %25 = load i32, ptr %3, align 4
  %26 = sub nsw i32 %25, 1
  %27 = call i32 @recursion(i32 noundef %26)
  %28 = mul nsw i32 %27, 2
  %29 = srem i32 %28, 1000
  %30 = add nsw i32 %24, %29
  store i32 %30, ptr %2, align 4
  br label %31

31:                                               ; preds = %20, %17
  %32 = load i32, ptr %2, align 4
  ret i32 %32
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @queens(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = call i32 @place(i32 noundef %3, i32 noundef 0, i32 noundef 0, i32 noundef 0, i32 noundef 0)
  ret i32 %4
}

; Function Attrs: noinline nounwind optnone
define internal i32 @place(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) #0 {
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  store i32 %0, ptr %7, align 4
  store i32 %1, ptr %8, align 4
  store i32 %2, ptr %9, align 4
  store i32 %3, ptr %10, align 4
  store i32 %4, ptr %11, align 4
  %15 = load i32, ptr %8, align 4
  %16 = load i32, ptr %7, align 4
  %17 = icmp eq i32 %15, %16
  br i1 %17, label %18, label %19

18:                                               ; preds = %5
  store i32 1, ptr %6, align 4
  br label %60

19:                                               ; preds = %5
  store i32 0, ptr %12, align 4
  %20 = load i32, ptr %7, align 4
  %21 = shl i32 1, %20
  %22 = sub i32 %21, 1
  %23 = load i32, ptr %9, align 4
  %24 = load i32, ptr %10, align 4
  %25 = or i32 %23, %24
  %26 = load i32, ptr %11, align 4
  %27 = or i32 %25, %26
  %28 = xor i32 %27, -1
  %29 = and i32 %22, %28
  store i32 %29, ptr %13, align 4
  br label %30

30:                                               ; preds = %33, %19
  %31 = load i32, ptr %13, align 4
  %32 = icmp ne i32 %31, 0
  br i1 %32, label %33, label %58

33:                                               ; preds = %30
  %34 = load i32, ptr %13, align 4
  %35 = load i32, ptr %13, align 4
  %36 = sub i32 0, %35
  %37 = and i32 %34, %36
  store i32 %37, ptr %14, align 4
  %38 = load i32, ptr %14, align 4
  %39 = load i32, ptr %13, align 4
  %40 = xor i32 %39, %38
  store i32 %40, ptr %13, align 4
  %41 = load i32, ptr %7, align 4
  %42 = load i32, ptr %8, align 4
  %43 = add nsw i32 %42, 1
  %44 = load i32, ptr %9, align 4
  %45 = load i32, ptr %14, align 4
  %46 = or i32 %44, %45
  %47 = load i32, ptr %10, align 4
  %48 = load i32, ptr %14, align 4
  %49 = or i32 %47, %48
  %50 = shl i32 %49, 1
  %51 = load i32, ptr %11, align 4
  %52 = load i32, ptr %14, align 4
  %53 = or i32 %51, %52
  %54 = lshr i32 %53, 1
  %55 = call i32 @place(i32 noundef %41, i32 noundef %43, i32 noundef %46, i32 noundef %50, i32 noundef %54)
  %56 = load i32, ptr %12, align 4
  %57 = add nsw i32 %56, %55
  store i32 %57, ptr %12, align 4
  br label %30, !llvm.loop !8

58:                                               ; preds = %30
  %59 = load i32, ptr %12, align 4
  store i32 %59, ptr %6, align 4
  br label %60

60:                                               ; preds = %58, %18
  %61 = load i32, ptr %6, align 4
  ret i32 %61
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @hanoi(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = call i32 @move(i32 noundef %3, i32 noundef 1, i32 noundef 3, i32 noundef 2)
  ret i32 %4
}

; Function Attrs: noinline nounwind optnone
define internal i32 @move(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store i32 %0, ptr %6, align 4
  store i32 %1, ptr %7, align 4
  store i32 %2, ptr %8, align 4
  store i32 %3, ptr %9, align 4
  %10 = load i32, ptr %6, align 4
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %13

12:                                               ; preds = %4
  store i32 0, ptr %5, align 4
  br label %31

13:                                               ; preds = %4
  %14 = load i32, ptr %6, align 4
  %15 = sub nsw i32 %14, 1
  %16 = load i32, ptr %7, align 4
  %17 = load i32, ptr %9, align 4
  %18 = load i32, ptr %8, align 4
  %19 = call i32 @move(i32 noundef %15, i32 noundef %16, i32 noundef %17, i32 noundef %18)
  %20 = load i32, ptr %7, align 4
  %21 = load i32, ptr %8, align 4
  %22 = mul nsw i32 %20, %21
  %23 = add nsw i32 %19, %22
  %24 = load i32, ptr %6, align 4
  %25 = sub nsw i32 %24, 1
  %26 = load i32, ptr %9, align 4
  %27 = load i32, ptr %8, align 4
  %28 = load i32, ptr %7, align 4
  %29 = call i32 @move(i32 noundef %25, i32 noundef %26, i32 noundef %27, i32 noundef %28)
  %30 = add nsw i32 %23, %29
  store i32 %30, ptr %5, align 4
  br label %31

31:                                               ; preds = %13, %12
  %32 = load i32, ptr %5, align 4
  ret i32 %32
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @fibonacci(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = icmp slt i32 %3, 2
  br i1 %4, label %5, label %7

5:                                                ; preds = %1
  %6 = load i32, ptr %2, align 4
  br label %15

7:                                                ; preds = %1
  %8 = load i32, ptr %2, align 4
  %9 = sub nsw i32 %8, 1
  %10 = call i32 @fibonacci(i32 noundef %9)
  %11 = load i32, ptr %2, align 4
  %12 = sub nsw i32 %11, 2
  %13 = call i32 @fibonacci(i32 noundef %12)
  %14 = add nsw i32 %10, %13
  br label %15

15:                                               ; preds = %7, %5
  %16 = phi i32 [ %6, %5 ], [ %14, %7 ]
  ret i32 %16
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @permutations(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [6 x i8], align 1
  %4 = alloca i64, align 8
  store i32 %0, ptr %2, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr align 1 %3, ptr align 1 @__const.permutations.items, i32 6, i1 false)
  store i64 0, ptr %4, align 8
  %5 = getelementptr inbounds [6 x i8], ptr %3, i32 0, i32 0
  %6 = load i32, ptr %2, align 4
  call void @permute(ptr noundef %5, i32 noundef %6, i32 noundef 0, ptr noundef %4)
  %7 = load i64, ptr %4, align 8
  ret i64 %7
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #3

; Function Attrs: noinline nounwind optnone
define internal void @permute(ptr noundef %0, i32 noundef %1, i32 noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 4
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i8, align 1
  store ptr %0, ptr %5, align 4
  store i32 %1, ptr %6, align 4
  store i32 %2, ptr %7, align 4
  store ptr %3, ptr %8, align 4
  %13 = load i32, ptr %7, align 4
  %14 = load i32, ptr %6, align 4
  %15 = icmp eq i32 %13, %14
  br i1 %15, label %16, label %40

16:                                               ; preds = %4
  store i64 0, ptr %9, align 8
  store i32 0, ptr %10, align 4
  br label %17

17:                                               ; preds = %30, %16
  %18 = load i32, ptr %10, align 4
  %19 = load i32, ptr %6, align 4
  %20 = icmp slt i32 %18, %19
  br i1 %20, label %21, label %33

21:                                               ; preds = %17
  %22 = load i64, ptr %9, align 8
  %23 = mul nsw i64 %22, 10
  %24 = load ptr, ptr %5, align 4
  %25 = load i32, ptr %10, align 4
  %26 = getelementptr inbounds i8, ptr %24, i32 %25
  %27 = load i8, ptr %26, align 1
  %28 = zext i8 %27 to i64
  %29 = add nsw i64 %23, %28
  store i64 %29, ptr %9, align 8
  br label %30

30:                                               ; preds = %21
  %31 = load i32, ptr %10, align 4
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %10, align 4
  br label %17, !llvm.loop !9

33:                                               ; preds = %17
  %34 = load ptr, ptr %8, align 4
  %35 = load i64, ptr %34, align 8
  %36 = mul nsw i64 %35, 3
  %37 = load i64, ptr %9, align 8
  %38 = add nsw i64 %36, %37
  %39 = load ptr, ptr %8, align 4
  store i64 %38, ptr %39, align 8
  br label %85

40:                                               ; preds = %4
  %41 = load i32, ptr %7, align 4
  store i32 %41, ptr %11, align 4
  br label %42

42:                                               ; preds = %82, %40
  %43 = load i32, ptr %11, align 4
  %44 = load i32, ptr %6, align 4
  %45 = icmp slt i32 %43, %44
  br i1 %45, label %46, label %85

46:                                               ; preds = %42
  %47 = load ptr, ptr %5, align 4
  %48 = load i32, ptr %7, align 4
  %49 = getelementptr inbounds i8, ptr %47, i32 %48
  %50 = load i8, ptr %49, align 1
  store i8 %50, ptr %12, align 1
  %51 = load ptr, ptr %5, align 4
  %52 = load i32, ptr %11, align 4
  %53 = getelementptr inbounds i8, ptr %51, i32 %52
  %54 = load i8, ptr %53, align 1
  %55 = load ptr, ptr %5, align 4
  %56 = load i32, ptr %7, align 4
  %57 = getelementptr inbounds i8, ptr %55, i32 %56
  store i8 %54, ptr %57, align 1
  %58 = load i8, ptr %12, align 1
  %59 = load ptr, ptr %5, align 4
  %60 = load i32, ptr %11, align 4
  %61 = getelementptr inbounds i8, ptr %59, i32 %60
  store i8 %58, ptr %61, align 1
  %62 = load ptr, ptr %5, align 4
  %63 = load i32, ptr %6, align 4
  %64 = load i32, ptr %7, align 4
  %65 = add nsw i32 %64, 1
  %66 = load ptr, ptr %8, align 4
  call void @permute(ptr noundef %62, i32 noundef %63, i32 noundef %65, ptr noundef %66)
  %67 = load ptr, ptr %5, align 4
  %68 = load i32, ptr %7, align 4
  %69 = getelementptr inbounds i8, ptr %67, i32 %68
  %70 = load i8, ptr %69, align 1
  store i8 %70, ptr %12, align 1
  %71 = load ptr, ptr %5, align 4
  %72 = load i32, ptr %11, align 4
  %73 = getelementptr inbounds i8, ptr %71, i32 %72
  %74 = load i8, ptr %73, align 1
  %75 = load ptr, ptr %5, align 4
  %76 = load i32, ptr %7, align 4
  %77 = getelementptr inbounds i8, ptr %75, i32 %76
  store i8 %74, ptr %77, align 1
  %78 = load i8, ptr %12, align 1
  %79 = load ptr, ptr %5, align 4
  %80 = load i32, ptr %11, align 4
  %81 = getelementptr inbounds i8, ptr %79, i32 %80
  store i8 %78, ptr %81, align 1
  br label %82

82:                                               ; preds = %46
  %83 = load i32, ptr %11, align 4
  %84 = add nsw i32 %83, 1
  store i32 %84, ptr %11, align 4
  br label %42, !llvm.loop !10

85:                                               ; preds = %33, %42
  ret void
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @knapsack(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [101 x i32], align 16
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  call void @llvm.memset.p0.i32(ptr align 16 %3, i8 0, i32 404, i1 false)
  store i32 0, ptr %4, align 4
  br label %7

7:                                                ; preds = %44, %1
  %8 = load i32, ptr %4, align 4
  %9 = icmp slt i32 %8, 6
  br i1 %9, label %10, label %47

10:                                               ; preds = %7
  %11 = load i32, ptr %2, align 4
  store i32 %11, ptr %5, align 4
  br label %12

12:                                               ; preds = %40, %10
  %13 = load i32, ptr %5, align 4
  %14 = load i32, ptr %4, align 4
  %15 = getelementptr inbounds [6 x i32], ptr @knapsack.weights, i32 0, i32 %14
  %16 = load i32, ptr %15, align 4
  %17 = icmp sge i32 %13, %16
  br i1 %17, label %18, label %43

18:                                               ; preds = %12
  %19 = load i32, ptr %5, align 4
  %20 = load i32, ptr %4, align 4
  %21 = getelementptr inbounds [6 x i32], ptr @knapsack.weights, i32 0, i32 %20
  %22 = load i32, ptr %21, align 4
  %23 = sub nsw i32 %19, %22
  %24 = getelementptr inbounds [101 x i32], ptr %3, i32 0, i32 %23
  %25 = load i32, ptr %24, align 4
  %26 = load i32, ptr %4, align 4
  %27 = getelementptr inbounds [6 x i32], ptr @knapsack.values, i32 0, i32 %26
  %28 = load i32, ptr %27, align 4
  %29 = add nsw i32 %25, %28
  store i32 %29, ptr %6, align 4
  %30 = load i32, ptr %6, align 4
  %31 = load i32, ptr %5, align 4
  %32 = getelementptr inbounds [101 x i32], ptr %3, i32 0, i32 %31
  %33 = load i32, ptr %32, align 4
  %34 = icmp sgt i32 %30, %33
  br i1 %34, label %35, label %39

35:                                               ; preds = %18
  %36 = load i32, ptr %6, align 4
  %37 = load i32, ptr %5, align 4
  %38 = getelementptr inbounds [101 x i32], ptr %3, i32 0, i32 %37
  store i32 %36, ptr %38, align 4
  br label %39

39:                                               ; preds = %35, %18
  br label %40

40:                                               ; preds = %39
  %41 = load i32, ptr %5, align 4
  %42 = add nsw i32 %41, -1
  store i32 %42, ptr %5, align 4
  br label %12, !llvm.loop !11

43:                                               ; preds = %12
  br label %44

44:                                               ; preds = %43
  %45 = load i32, ptr %4, align 4
  %46 = add nsw i32 %45, 1
  store i32 %46, ptr %4, align 4
  br label %7, !llvm.loop !12

47:                                               ; preds = %7
  %48 = load i32, ptr %2, align 4
  %49 = getelementptr inbounds [101 x i32], ptr %3, i32 0, i32 %48
  %50 = load i32, ptr %49, align 4
  ret i32 %50
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @flood(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [10 x [12 x i8]], align 16
  %4 = alloca [200 x %struct.anon], align 16
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr align 16 %3, ptr align 16 @__const.flood.map, i32 120, i1 false)
  store i32 0, ptr %5, align 4
  store i32 0, ptr %6, align 4
  %10 = load i32, ptr %2, align 4
  %11 = trunc i32 %10 to i8
  %12 = load i32, ptr %5, align 4
  %13 = getelementptr inbounds [200 x %struct.anon], ptr %4, i32 0, i32 %12
  %14 = getelementptr inbounds nuw %struct.anon, ptr %13, i32 0, i32 0
  store i8 %11, ptr %14, align 2
  %15 = load i32, ptr %5, align 4
  %16 = add nsw i32 %15, 1
  store i32 %16, ptr %5, align 4
  %17 = getelementptr inbounds [200 x %struct.anon], ptr %4, i32 0, i32 %15
  %18 = getelementptr inbounds nuw %struct.anon, ptr %17, i32 0, i32 1
  store i8 0, ptr %18, align 1
  br label %19

19:                                               ; preds = %89, %53, %1
  %20 = load i32, ptr %5, align 4
  %21 = icmp sgt i32 %20, 0
  br i1 %21, label %22, label %90

22:                                               ; preds = %19
  %23 = load i32, ptr %5, align 4
  %24 = add nsw i32 %23, -1
  store i32 %24, ptr %5, align 4
  %25 = getelementptr inbounds [200 x %struct.anon], ptr %4, i32 0, i32 %24
  %26 = getelementptr inbounds nuw %struct.anon, ptr %25, i32 0, i32 0
  %27 = load i8, ptr %26, align 2
  %28 = zext i8 %27 to i32
  store i32 %28, ptr %7, align 4
  %29 = load i32, ptr %5, align 4
  %30 = getelementptr inbounds [200 x %struct.anon], ptr %4, i32 0, i32 %29
  %31 = getelementptr inbounds nuw %struct.anon, ptr %30, i32 0, i32 1
  %32 = load i8, ptr %31, align 1
  %33 = zext i8 %32 to i32
  store i32 %33, ptr %8, align 4
  %34 = load i32, ptr %7, align 4
  %35 = icmp slt i32 %34, 0
  br i1 %35, label %53, label %36

36:                                               ; preds = %22
  %37 = load i32, ptr %8, align 4
  %38 = icmp slt i32 %37, 0
  br i1 %38, label %53, label %39

39:                                               ; preds = %36
  %40 = load i32, ptr %7, align 4
  %41 = icmp sgt i32 %40, 9
  br i1 %41, label %53, label %42

42:                                               ; preds = %39
  %43 = load i32, ptr %8, align 4
  %44 = icmp sgt i32 %43, 9
  br i1 %44, label %53, label %45

45:                                               ; preds = %42
  %46 = load i32, ptr %8, align 4
  %47 = getelementptr inbounds [10 x [12 x i8]], ptr %3, i32 0, i32 %46
  %48 = load i32, ptr %7, align 4
  %49 = getelementptr inbounds [12 x i8], ptr %47, i32 0, i32 %48
  %50 = load i8, ptr %49, align 1
  %51 = sext i8 %50 to i32
  %52 = icmp ne i32 %51, 46
  br i1 %52, label %53, label %54

53:                                               ; preds = %45, %42, %39, %36, %22
  br label %19, !llvm.loop !13

54:                                               ; preds = %45
  %55 = load i32, ptr %8, align 4
  %56 = getelementptr inbounds [10 x [12 x i8]], ptr %3, i32 0, i32 %55
  %57 = load i32, ptr %7, align 4
  %58 = getelementptr inbounds [12 x i8], ptr %56, i32 0, i32 %57
  store i8 126, ptr %58, align 1
  %59 = load i32, ptr %6, align 4
  %60 = add nsw i32 %59, 1
  store i32 %60, ptr %6, align 4
  store i32 0, ptr %9, align 4
  br label %61

61:                                               ; preds = %86, %54
  %62 = load i32, ptr %9, align 4
  %63 = icmp slt i32 %62, 4
  br i1 %63, label %64, label %89

64:                                               ; preds = %61
  %65 = load i32, ptr %7, align 4
  %66 = load i32, ptr %9, align 4
  %67 = getelementptr inbounds [4 x i8], ptr @flood.dx, i32 0, i32 %66
  %68 = load i8, ptr %67, align 1
  %69 = sext i8 %68 to i32
  %70 = add nsw i32 %65, %69
  %71 = trunc i32 %70 to i8
  %72 = load i32, ptr %5, align 4
  %73 = getelementptr inbounds [200 x %struct.anon], ptr %4, i32 0, i32 %72
  %74 = getelementptr inbounds nuw %struct.anon, ptr %73, i32 0, i32 0
  store i8 %71, ptr %74, align 2
  %75 = load i32, ptr %8, align 4
  %76 = load i32, ptr %9, align 4
  %77 = getelementptr inbounds [4 x i8], ptr @flood.dy, i32 0, i32 %76
  %78 = load i8, ptr %77, align 1
  %79 = sext i8 %78 to i32
  %80 = add nsw i32 %75, %79
  %81 = trunc i32 %80 to i8
  %82 = load i32, ptr %5, align 4
  %83 = add nsw i32 %82, 1
  store i32 %83, ptr %5, align 4
  %84 = getelementptr inbounds [200 x %struct.anon], ptr %4, i32 0, i32 %82
  %85 = getelementptr inbounds nuw %struct.anon, ptr %84, i32 0, i32 1
  store i8 %81, ptr %85, align 1
  br label %86

86:                                               ; preds = %64
  %87 = load i32, ptr %9, align 4
  %88 = add nsw i32 %87, 1
  store i32 %88, ptr %9, align 4
  br label %61, !llvm.loop !14

89:                                               ; preds = %61
  br label %19, !llvm.loop !13

90:                                               ; preds = %19
  %91 = load i32, ptr %6, align 4
  ret i32 %91
}

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { nocallback nofree nosync nounwind willreturn }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.mustprogress"}
!4 = distinct !{!4, !3}
!5 = distinct !{!5, !3}
!6 = distinct !{!6, !3}
!7 = distinct !{!7, !3}
!8 = distinct !{!8, !3}
!9 = distinct !{!9, !3}
!10 = distinct !{!10, !3}
!11 = distinct !{!11, !3}
!12 = distinct !{!12, !3}
!13 = distinct !{!13, !3}
!14 = distinct !{!14, !3}
