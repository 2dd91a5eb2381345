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
%struct.Member = type { i8, %struct.anon, [3 x i32] }
%struct.anon = type { i16, double }

@operators = internal constant [4 x ptr] [ptr @add, ptr @sub, ptr @mul, ptr null], align 16
@__const.compose.all = private unnamed_addr constant [4 x ptr] [ptr @plus, ptr @twice, ptr @plus, ptr @twice], align 16
@printer = internal global ptr @print_u32, align 4

; Function Attrs: noinline nounwind optnone
define hidden i32 @table(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store i32 %0, ptr %4, align 4
  store i32 %1, ptr %5, align 4
  store i32 %2, ptr %6, align 4
  %9 = load i32, ptr %4, align 4
  %10 = getelementptr inbounds [4 x ptr], ptr @operators, i32 0, i32 %9
  %11 = load ptr, ptr %10, align 4
  %12 = load i32, ptr %5, align 4
  %13 = load i32, ptr %6, align 4
  %14 = call i32 %11(i32 noundef %12, i32 noundef %13)
  store i32 %14, ptr %7, align 4
  store i32 0, ptr %8, align 4
  br label %15

15:                                               ; preds = %30, %3
  %16 = load i32, ptr %8, align 4
  %17 = getelementptr inbounds [4 x ptr], ptr @operators, i32 0, i32 %16
  %18 = load ptr, ptr %17, align 4
  %19 = icmp ne ptr %18, null
  br i1 %19, label %20, label %33

20:                                               ; preds = %15
  %21 = load i32, ptr %7, align 4
  %22 = mul nsw i32 %21, 3
  %23 = load i32, ptr %8, align 4
  %24 = getelementptr inbounds [4 x ptr], ptr @operators, i32 0, i32 %23
  %25 = load ptr, ptr %24, align 4
  %26 = load i32, ptr %5, align 4
  %27 = load i32, ptr %6, align 4
  %28 = call i32 %25(i32 noundef %26, i32 noundef %27)
  %29 = add nsw i32 %22, %28
  store i32 %29, ptr %7, align 4
  br label %30

30:                                               ; preds = %20
  %31 = load i32, ptr %8, align 4
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %8, align 4
  br label %15, !llvm.loop !2

33:                                               ; preds = %15
  %34 = load i32, ptr %7, align 4
  ret i32 %34
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @callbacks(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [16 x i32], align 16
  %4 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %4, align 4
  br label %5

5:                                                ; preds = %15, %1
  %6 = load i32, ptr %4, align 4
  %7 = load i32, ptr %2, align 4
  %8 = icmp slt i32 %6, %7
  br i1 %8, label %9, label %18

9:                                                ; preds = %5
  %10 = load i32, ptr %4, align 4
  %11 = mul nsw i32 %10, 7
  %12 = srem i32 %11, 11
  %13 = load i32, ptr %4, align 4
  %14 = getelementptr inbounds [16 x i32], ptr %3, i32 0, i32 %13
  store i32 %12, ptr %14, align 4
  br label %15

15:                                               ; preds = %9
  %16 = load i32, ptr %4, align 4
  %17 = add nsw i32 %16, 1
  store i32 %17, ptr %4, align 4
  br label %5, !llvm.loop !4

18:                                               ; preds = %5
  %19 = getelementptr inbounds [16 x i32], ptr %3, i32 0, i32 0
  %20 = load i32, ptr %2, align 4
  %21 = call i32 @fold(ptr noundef %19, i32 noundef %20, i32 noundef 0, ptr noundef @add)
  %22 = mul nsw i32 %21, 100
  %23 = getelementptr inbounds [16 x i32], ptr %3, i32 0, i32 0
  %24 = load i32, ptr %2, align 4
  %25 = call i32 @fold(ptr noundef %23, i32 noundef %24, i32 noundef -1, ptr noundef @larger)
  %26 = add nsw i32 %22, %25
  %27 = getelementptr inbounds [16 x i32], ptr %3, i32 0, i32 0
  %28 = load i32, ptr %2, align 4
  %29 = call i32 @fold(ptr noundef %27, i32 noundef %28, i32 noundef 1, ptr noundef @sub)
  %30 = add nsw i32 %26, %29
  ret i32 %30
}

; Function Attrs: noinline nounwind optnone
define internal i32 @fold(ptr noundef %0, i32 noundef %1, i32 noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %5, align 4
  store i32 %1, ptr %6, align 4
  store i32 %2, ptr %7, align 4
  store ptr %3, ptr %8, align 4
  store i32 0, ptr %9, align 4
  br label %10

10:                                               ; preds = %22, %4
  %11 = load i32, ptr %9, align 4
  %12 = load i32, ptr %6, align 4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %14, label %25

14:                                               ; preds = %10
  %15 = load ptr, ptr %8, align 4
  %16 = load i32, ptr %7, align 4
  %17 = load ptr, ptr %5, align 4
  %18 = load i32, ptr %9, align 4
  %19 = getelementptr inbounds i32, ptr %17, i32 %18
  %20 = load i32, ptr %19, align 4
  %21 = call i32 %15(i32 noundef %16, i32 noundef %20)
  store i32 %21, ptr %7, align 4
  br label %22

22:                                               ; preds = %14
  %23 = load i32, ptr %9, align 4
  %24 = add nsw i32 %23, 1
  store i32 %24, ptr %9, align 4
  br label %10, !llvm.loop !5

25:                                               ; preds = %10
  %26 = load i32, ptr %7, align 4
  ret i32 %26
}

; Function Attrs: noinline nounwind optnone
define internal i32 @add(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %3, align 4
  %6 = load i32, ptr %4, align 4
  %7 = add nsw i32 %5, %6
  ret i32 %7
}

; Function Attrs: noinline nounwind optnone
define internal i32 @larger(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %3, align 4
  %6 = load i32, ptr %4, align 4
  %7 = icmp sgt i32 %5, %6
  br i1 %7, label %8, label %10

8:                                                ; preds = %2
  %9 = load i32, ptr %3, align 4
  br label %12

10:                                               ; preds = %2
  %11 = load i32, ptr %4, align 4
  br label %12

12:                                               ; preds = %10, %8
  %13 = phi i32 [ %9, %8 ], [ %11, %10 ]
  ret i32 %13
}

; Function Attrs: noinline nounwind optnone
define internal i32 @sub(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %3, align 4
  %6 = load i32, ptr %4, align 4
  %7 = sub nsw i32 %5, %6
  ret i32 %7
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @sorted(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = call i64 @sorting(i32 noundef %3, ptr noundef @ascending)
  ret i64 %4
}

; Function Attrs: noinline nounwind optnone
define internal i64 @sorting(i32 noundef %0, ptr noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 4
  %5 = alloca [64 x i32], align 16
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store ptr %1, ptr %4, align 4
  store i32 0, ptr %6, align 4
  br label %9

9:                                                ; preds = %19, %2
  %10 = load i32, ptr %6, align 4
  %11 = load i32, ptr %3, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %22

13:                                               ; preds = %9
  %14 = load i32, ptr %6, align 4
  %15 = mul nsw i32 %14, 7919
  %16 = srem i32 %15, 101
  %17 = load i32, ptr %6, align 4
  %18 = getelementptr inbounds [64 x i32], ptr %5, i32 0, i32 %17
  store i32 %16, ptr %18, align 4
  br label %19

19:                                               ; preds = %13
  %20 = load i32, ptr %6, align 4
  %21 = add nsw i32 %20, 1
  store i32 %21, ptr %6, align 4
  br label %9, !llvm.loop !6

22:                                               ; preds = %9
  %23 = getelementptr inbounds [64 x i32], ptr %5, i32 0, i32 0
  %24 = load i32, ptr %3, align 4
  %25 = load ptr, ptr %4, align 4
  call void @sort(ptr noundef %23, i32 noundef %24, i32 noundef 4, ptr noundef %25)
  store i64 0, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %26

26:                                               ; preds = %38, %22
  %27 = load i32, ptr %8, align 4
  %28 = load i32, ptr %3, align 4
  %29 = icmp slt i32 %27, %28
  br i1 %29, label %30, label %41

30:                                               ; preds = %26
  %31 = load i64, ptr %7, align 8
  %32 = mul nsw i64 %31, 3
  %33 = load i32, ptr %8, align 4
  %34 = getelementptr inbounds [64 x i32], ptr %5, i32 0, i32 %33
  %35 = load i32, ptr %34, align 4
  %36 = sext i32 %35 to i64
  %37 = add nsw i64 %32, %36
  store i64 %37, ptr %7, align 8
  br label %38

38:                                               ; preds = %30
  %39 = load i32, ptr %8, align 4
  %40 = add nsw i32 %39, 1
  store i32 %40, ptr %8, align 4
  br label %26, !llvm.loop !7

41:                                               ; preds = %26
  %42 = load i64, ptr %7, align 8
  ret i64 %42
}

; Function Attrs: noinline nounwind optnone
define internal i32 @ascending(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 4
  %4 = alloca ptr, align 4
  store ptr %0, ptr %3, align 4
  store ptr %1, ptr %4, align 4
  %5 = load ptr, ptr %3, align 4
  %6 = load i32, ptr %5, align 4
  %7 = load ptr, ptr %4, align 4
  %8 = load i32, ptr %7, align 4
  %9 = sub nsw i32 %6, %8
  ret i32 %9
}

; Function Attrs: noinline nounwind optnone
define hidden i64 @sorted_down(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = call i64 @sorting(i32 noundef %3, ptr noundef @descending)
  ret i64 %4
}

; Function Attrs: noinline nounwind optnone
define internal i32 @descending(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 4
  %4 = alloca ptr, align 4
  store ptr %0, ptr %3, align 4
  store ptr %1, ptr %4, align 4
  %5 = load ptr, ptr %4, align 4
  %6 = load ptr, ptr %3, align 4
  %7 = call i32 @ascending(ptr noundef %5, ptr noundef %6)
  ret i32 %7
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @steps(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 1, ptr %3, align 4
  store i32 0, ptr %4, align 4
  br label %5

5:                                                ; preds = %14, %1
  %6 = load i32, ptr %4, align 4
  %7 = load i32, ptr %2, align 4
  %8 = icmp slt i32 %6, %7
  br i1 %8, label %9, label %17

9:                                                ; preds = %5
  %10 = load i32, ptr %3, align 4
  %11 = call ptr @choose(i32 noundef %10)
  %12 = load i32, ptr %3, align 4
  %13 = call i32 %11(i32 noundef %12)
  store i32 %13, ptr %3, align 4
  br label %14

14:                                               ; preds = %9
  %15 = load i32, ptr %4, align 4
  %16 = add nsw i32 %15, 1
  store i32 %16, ptr %4, align 4
  br label %5, !llvm.loop !8

17:                                               ; preds = %5
  %18 = load i32, ptr %3, align 4
  ret i32 %18
}

; Function Attrs: noinline nounwind optnone
define internal ptr @choose(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = srem i32 %3, 2
  %5 = icmp ne i32 %4, 0
  %6 = zext i1 %5 to i64
  %7 = select i1 %5, ptr @plus, ptr @twice
  ret ptr %7
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @compose(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [4 x ptr], align 16
  %4 = alloca ptr, align 4
  store i32 %0, ptr %2, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr align 16 %3, ptr align 16 @__const.compose.all, i32 16, i1 false)
  %5 = getelementptr inbounds [4 x ptr], ptr %3, i32 0, i32 0
  store ptr %5, ptr %4, align 4
  br label %6

6:                                                ; preds = %11, %1
  %7 = load ptr, ptr %4, align 4
  %8 = getelementptr inbounds [4 x ptr], ptr %3, i32 0, i32 0
  %9 = getelementptr inbounds ptr, ptr %8, i32 4
  %10 = icmp ult ptr %7, %9
  br i1 %10, label %11, label %17

11:                                               ; preds = %6
  %12 = load ptr, ptr %4, align 4
  %13 = getelementptr inbounds nuw ptr, ptr %12, i32 1
  store ptr %13, ptr %4, align 4
  %14 = load ptr, ptr %12, align 4
  %15 = load i32, ptr %2, align 4
  %16 = call i32 %14(i32 noundef %15)
  store i32 %16, ptr %2, align 4
  br label %6, !llvm.loop !9

17:                                               ; preds = %6
  %18 = load i32, ptr %2, align 4
  %19 = call ptr @choose(i32 noundef 1)
  %20 = icmp eq ptr %19, @plus
  %21 = zext i1 %20 to i32
  %22 = add nsw i32 %18, %21
  %23 = getelementptr inbounds [4 x ptr], ptr %3, i32 0, i32 0
  %24 = load ptr, ptr %23, align 16
  %25 = getelementptr inbounds [4 x ptr], ptr %3, i32 0, i32 1
  %26 = load ptr, ptr %25, align 4
  %27 = icmp ne ptr %24, %26
  %28 = zext i1 %27 to i32
  %29 = add nsw i32 %22, %28
  ret i32 %29
}

; Function Attrs: noinline nounwind optnone
define internal i32 @plus(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = add nsw i32 %3, 1
  ret i32 %4
}

; Function Attrs: noinline nounwind optnone
define internal i32 @twice(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = mul nsw i32 %3, 2
  ret i32 %4
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #1

; Function Attrs: noinline nounwind optnone
define hidden double @objects(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [3 x %struct.shape], align 16
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %6 = getelementptr inbounds nuw %struct.shape, ptr %3, i32 0, i32 0
  store ptr @square, ptr %6, align 8
  %7 = getelementptr i8, ptr %3, i32 4
  call void @llvm.memset.p0.i64(ptr align 4 %7, i8 0, i64 4, i1 false)
  %8 = getelementptr inbounds nuw %struct.shape, ptr %3, i32 0, i32 1
  %9 = load i32, ptr %2, align 4
  %10 = sitofp i32 %9 to double
  store double %10, ptr %8, align 8
  %11 = getelementptr inbounds nuw %struct.shape, ptr %3, i32 0, i32 2
  store double 0.000000e+00, ptr %11, align 8
  %12 = getelementptr inbounds %struct.shape, ptr %3, i32 1
  %13 = getelementptr inbounds nuw %struct.shape, ptr %12, i32 0, i32 0
  store ptr @rectangle, ptr %13, align 8
  %14 = getelementptr i8, ptr %12, i32 4
  call void @llvm.memset.p0.i64(ptr align 4 %14, i8 0, i64 4, i1 false)
  %15 = getelementptr inbounds nuw %struct.shape, ptr %12, i32 0, i32 1
  %16 = load i32, ptr %2, align 4
  %17 = sitofp i32 %16 to double
  store double %17, ptr %15, align 8
  %18 = getelementptr inbounds nuw %struct.shape, ptr %12, i32 0, i32 2
  store double 2.500000e+00, ptr %18, align 8
  %19 = getelementptr inbounds %struct.shape, ptr %3, i32 2
  %20 = getelementptr inbounds nuw %struct.shape, ptr %19, i32 0, i32 0
  store ptr @square, ptr %20, align 8
  %21 = getelementptr i8, ptr %19, i32 4
  call void @llvm.memset.p0.i64(ptr align 4 %21, i8 0, i64 4, i1 false)
  %22 = getelementptr inbounds nuw %struct.shape, ptr %19, i32 0, i32 1
  store double 1.500000e+00, ptr %22, align 8
  %23 = getelementptr inbounds nuw %struct.shape, ptr %19, i32 0, i32 2
  store double 0.000000e+00, ptr %23, align 8
  store double 0.000000e+00, ptr %4, align 8
  store i32 0, ptr %5, align 4
  br label %24

24:                                               ; preds = %37, %1
  %25 = load i32, ptr %5, align 4
  %26 = icmp slt i32 %25, 3
  br i1 %26, label %27, label %40

27:                                               ; preds = %24
  %28 = load i32, ptr %5, align 4
  %29 = getelementptr inbounds [3 x %struct.shape], ptr %3, i32 0, i32 %28
  %30 = getelementptr inbounds nuw %struct.shape, ptr %29, i32 0, i32 0
  %31 = load ptr, ptr %30, align 8
  %32 = load i32, ptr %5, align 4
  %33 = getelementptr inbounds [3 x %struct.shape], ptr %3, i32 0, i32 %32
  %34 = call double %31(ptr noundef %33)
  %35 = load double, ptr %4, align 8
  %36 = fadd double %35, %34
  store double %36, ptr %4, align 8
  br label %37

37:                                               ; preds = %27
  %38 = load i32, ptr %5, align 4
  %39 = add nsw i32 %38, 1
  store i32 %39, ptr %5, align 4
  br label %24, !llvm.loop !10

40:                                               ; preds = %24
  %41 = load double, ptr %4, align 8
  ret double %41
}

; Function Attrs: noinline nounwind optnone
define internal double @square(ptr noundef %0) #0 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
  %3 = load ptr, ptr %2, align 4
  %4 = getelementptr inbounds nuw %struct.shape, ptr %3, i32 0, i32 1
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 4
  %7 = getelementptr inbounds nuw %struct.shape, ptr %6, i32 0, i32 1
  %8 = load double, ptr %7, align 8
  %9 = fmul double %5, %8
  ret double %9
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone
define internal double @rectangle(ptr noundef %0) #0 {
  %2 = alloca ptr, align 4
  store ptr %0, ptr %2, align 4
  %3 = load ptr, ptr %2, align 4
  %4 = getelementptr inbounds nuw %struct.shape, ptr %3, i32 0, i32 1
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 4
  %7 = getelementptr inbounds nuw %struct.shape, ptr %6, i32 0, i32 2
  %8 = load double, ptr %7, align 8
  %9 = fmul double %5, %8
  ret double %9
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @arithmetic(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [4 x [5 x i32]], align 16
  %4 = alloca ptr, align 4
  %5 = alloca ptr, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 4
  %8 = alloca ptr, align 4
  %9 = alloca ptr, align 4
  store i32 %0, ptr %2, align 4
  %10 = getelementptr inbounds [4 x [5 x i32]], ptr %3, i32 0, i32 0
  store ptr %10, ptr %4, align 4
  %11 = getelementptr inbounds [4 x [5 x i32]], ptr %3, i32 0, i32 0
  %12 = getelementptr inbounds [5 x i32], ptr %11, i32 0, i32 0
  store ptr %12, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %13

13:                                               ; preds = %23, %1
  %14 = load i32, ptr %6, align 4
  %15 = icmp slt i32 %14, 20
  br i1 %15, label %16, label %26

16:                                               ; preds = %13
  %17 = load i32, ptr %6, align 4
  %18 = load i32, ptr %2, align 4
  %19 = mul nsw i32 %17, %18
  %20 = load ptr, ptr %5, align 4
  %21 = load i32, ptr %6, align 4
  %22 = getelementptr inbounds i32, ptr %20, i32 %21
  store i32 %19, ptr %22, align 4
  br label %23

23:                                               ; preds = %16
  %24 = load i32, ptr %6, align 4
  %25 = add nsw i32 %24, 1
  store i32 %25, ptr %6, align 4
  br label %13, !llvm.loop !11

26:                                               ; preds = %13
  %27 = load ptr, ptr %4, align 4
  %28 = getelementptr inbounds [5 x i32], ptr %27, i32 2
  store ptr %28, ptr %4, align 4
  %29 = getelementptr inbounds [4 x [5 x i32]], ptr %3, i32 0, i32 3
  %30 = getelementptr inbounds [5 x i32], ptr %29, i32 0, i32 4
  store ptr %30, ptr %7, align 4
  %31 = getelementptr inbounds [4 x [5 x i32]], ptr %3, i32 0, i32 1
  %32 = getelementptr inbounds [5 x i32], ptr %31, i32 0, i32 1
  store ptr %32, ptr %8, align 4
  %33 = load ptr, ptr %7, align 4
  %34 = getelementptr inbounds i32, ptr %33, i32 -3
  store ptr %34, ptr %9, align 4
  %35 = load ptr, ptr %4, align 4
  %36 = getelementptr inbounds [5 x i32], ptr %35, i32 0, i32 3
  %37 = load i32, ptr %36, align 4
  %38 = load ptr, ptr %7, align 4
  %39 = load ptr, ptr %8, align 4
  %40 = ptrtoint ptr %38 to i32
  %41 = ptrtoint ptr %39 to i32
  %42 = sub i32 %40, %41
  %43 = sdiv exact i32 %42, 4
  %44 = mul nsw i32 %43, 1000
  %45 = add nsw i32 %37, %44
  %46 = load ptr, ptr %9, align 4
  %47 = load i32, ptr %46, align 4
  %48 = add nsw i32 %45, %47
  %49 = load ptr, ptr %9, align 4
  %50 = getelementptr inbounds i32, ptr %49, i32 -1
  %51 = load i32, ptr %50, align 4
  %52 = add nsw i32 %48, %51
  %53 = load ptr, ptr %7, align 4
  %54 = load ptr, ptr %8, align 4
  %55 = icmp ugt ptr %53, %54
  %56 = zext i1 %55 to i32
  %57 = add nsw i32 %52, %56
  %58 = load ptr, ptr %7, align 4
  %59 = load ptr, ptr %8, align 4
  %60 = ptrtoint ptr %58 to i32
  %61 = ptrtoint ptr %59 to i32
  %62 = sub i32 %60, %61
  %63 = add nsw i32 %57, %62
  ret i32 %63
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @swaps(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 4
  %6 = alloca ptr, align 4
  %7 = alloca ptr, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  store ptr %3, ptr %5, align 4
  store ptr %4, ptr %6, align 4
  store ptr %5, ptr %7, align 4
  %8 = load ptr, ptr %5, align 4
  %9 = load ptr, ptr %6, align 4
  call void @swap(ptr noundef %8, ptr noundef %9)
  store ptr %6, ptr %7, align 4
  %10 = load ptr, ptr %7, align 4
  %11 = load ptr, ptr %10, align 4
  %12 = load i32, ptr %11, align 4
  %13 = add nsw i32 %12, 5
  store i32 %13, ptr %11, align 4
  %14 = load i32, ptr %3, align 4
  %15 = mul nsw i32 %14, 100
  %16 = load i32, ptr %4, align 4
  %17 = add nsw i32 %15, %16
  ret i32 %17
}

; Function Attrs: noinline nounwind optnone
define internal void @swap(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 4
  %4 = alloca ptr, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
  store ptr %1, ptr %4, align 4
  %6 = load ptr, ptr %3, align 4
  %7 = load i32, ptr %6, align 4
  store i32 %7, ptr %5, align 4
  %8 = load ptr, ptr %4, align 4
  %9 = load i32, ptr %8, align 4
  %10 = load ptr, ptr %3, align 4
  store i32 %9, ptr %10, align 4
  %11 = load i32, ptr %5, align 4
  %12 = load ptr, ptr %4, align 4
  store i32 %11, ptr %12, align 4
  ret void
}

; Function Attrs: noinline nounwind optnone
define hidden void @host(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  call void @each(i32 noundef %3, ptr noundef @print_i32)
  call void @print_newline()
  %4 = load i32, ptr %2, align 4
  %5 = load ptr, ptr @printer, align 4
  call void @each_unsigned(i32 noundef %4, ptr noundef %5)
  call void @print_newline()
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal void @each(i32 noundef %0, ptr noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store ptr %1, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %6

6:                                                ; preds = %14, %2
  %7 = load i32, ptr %5, align 4
  %8 = icmp slt i32 %7, 3
  br i1 %8, label %9, label %17

9:                                                ; preds = %6
  %10 = load ptr, ptr %4, align 4
  %11 = load i32, ptr %3, align 4
  %12 = load i32, ptr %5, align 4
  %13 = add nsw i32 %11, %12
  call void %10(i32 noundef %13)
  br label %14

14:                                               ; preds = %9
  %15 = load i32, ptr %5, align 4
  %16 = add nsw i32 %15, 1
  store i32 %16, ptr %5, align 4
  br label %6, !llvm.loop !12

17:                                               ; preds = %6
  ret void
}

declare void @print_i32(i32 noundef) #3

declare void @print_newline() #3

; Function Attrs: noinline nounwind optnone
define internal void @each_unsigned(i32 noundef %0, ptr noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 4
  store i32 %0, ptr %3, align 4
  store ptr %1, ptr %4, align 4
  %5 = load ptr, ptr %4, align 4
  %6 = load i32, ptr %3, align 4
  call void %5(i32 noundef %6)
  %7 = load ptr, ptr %4, align 4
  %8 = load i32, ptr %3, align 4
  %9 = xor i32 %8, -1
  call void %7(i32 noundef %9)
  ret void
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @member(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca %struct.Member, align 8
  %4 = alloca ptr, align 4
  %5 = alloca ptr, align 4
  store i32 %0, ptr %2, align 4
  %6 = getelementptr inbounds nuw %struct.Member, ptr %3, i32 0, i32 0
  store i8 1, ptr %6, align 8
  %7 = getelementptr i8, ptr %3, i32 1
  call void @llvm.memset.p0.i64(ptr align 1 %7, i8 0, i64 7, i1 false)
  %8 = getelementptr inbounds nuw %struct.Member, ptr %3, i32 0, i32 1
  %9 = getelementptr inbounds nuw %struct.anon, ptr %8, i32 0, i32 0
  store i16 2, ptr %9, align 8
  %10 = getelementptr i8, ptr %8, i32 2
  call void @llvm.memset.p0.i64(ptr align 2 %10, i8 0, i64 6, i1 false)
  %11 = getelementptr inbounds nuw %struct.anon, ptr %8, i32 0, i32 1
  store double 3.500000e+00, ptr %11, align 8
  %12 = getelementptr inbounds nuw %struct.Member, ptr %3, i32 0, i32 2
  store i32 4, ptr %12, align 4
  %13 = getelementptr inbounds i32, ptr %12, i32 1
  store i32 5, ptr %13, align 4
  %14 = getelementptr inbounds i32, ptr %12, i32 2
  %15 = load i32, ptr %2, align 4
  store i32 %15, ptr %14, align 4
  %16 = getelementptr i8, ptr %3, i32 36
  call void @llvm.memset.p0.i64(ptr align 4 %16, i8 0, i64 4, i1 false)
  %17 = getelementptr inbounds nuw %struct.Member, ptr %3, i32 0, i32 2
  %18 = getelementptr inbounds [3 x i32], ptr %17, i32 0, i32 2
  store ptr %18, ptr %4, align 4
  %19 = load ptr, ptr %4, align 4
  %20 = getelementptr inbounds i8, ptr %19, i32 sub (i32 0, i32 ptrtoint (ptr getelementptr inbounds ([3 x i32], ptr getelementptr (%struct.Member, ptr null, i32 0, i32 2), i32 0, i32 2) to i32))
  store ptr %20, ptr %5, align 4
  %21 = load ptr, ptr %5, align 4
  %22 = getelementptr inbounds nuw %struct.Member, ptr %21, i32 0, i32 1
  %23 = getelementptr inbounds nuw %struct.anon, ptr %22, i32 0, i32 1
  %24 = load double, ptr %23, align 8
  %25 = fptosi double %24 to i32
  %26 = mul nsw i32 %25, 1000
  %27 = load ptr, ptr %5, align 4
  %28 = getelementptr inbounds nuw %struct.Member, ptr %27, i32 0, i32 2
  %29 = getelementptr inbounds [3 x i32], ptr %28, i32 0, i32 2
  %30 = load i32, ptr %29, align 8
  %31 = mul nsw i32 %30, 100
  %32 = add nsw i32 %26, %31
  %33 = add nsw i32 %32, add (i32 ptrtoint (ptr getelementptr (%struct.anon, ptr getelementptr (%struct.Member, ptr null, i32 0, i32 1), i32 0, i32 1) to i32), i32 ptrtoint (ptr getelementptr inbounds ([3 x i32], ptr getelementptr (%struct.Member, ptr null, i32 0, i32 2), i32 0, i32 1) to i32))
  ret i32 %33
}

; Function Attrs: noinline nounwind optnone
define internal i32 @mul(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %3, align 4
  %6 = load i32, ptr %4, align 4
  %7 = mul nsw i32 %5, %6
  ret i32 %7
}

; Function Attrs: noinline nounwind optnone
define internal void @sort(ptr noundef %0, i32 noundef %1, i32 noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 4
  %9 = alloca ptr, align 4
  %10 = alloca [16 x i8], align 16
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  store ptr %0, ptr %5, align 4
  store i32 %1, ptr %6, align 4
  store i32 %2, ptr %7, align 4
  store ptr %3, ptr %8, align 4
  %13 = load ptr, ptr %5, align 4
  store ptr %13, ptr %9, align 4
  store i32 1, ptr %11, align 4
  br label %14

14:                                               ; preds = %67, %4
  %15 = load i32, ptr %11, align 4
  %16 = load i32, ptr %6, align 4
  %17 = icmp ult i32 %15, %16
  br i1 %17, label %18, label %70

18:                                               ; preds = %14
  %19 = getelementptr inbounds [16 x i8], ptr %10, i32 0, i32 0
  %20 = load ptr, ptr %9, align 4
  %21 = load i32, ptr %11, align 4
  %22 = load i32, ptr %7, align 4
  %23 = mul i32 %21, %22
  %24 = getelementptr inbounds nuw i8, ptr %20, i32 %23
  %25 = load i32, ptr %7, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr align 16 %19, ptr align 1 %24, i32 %25, i1 false)
  %26 = load i32, ptr %11, align 4
  store i32 %26, ptr %12, align 4
  br label %27

27:                                               ; preds = %56, %18
  %28 = load i32, ptr %12, align 4
  %29 = icmp ugt i32 %28, 0
  br i1 %29, label %30, label %41

30:                                               ; preds = %27
  %31 = load ptr, ptr %8, align 4
  %32 = getelementptr inbounds [16 x i8], ptr %10, i32 0, i32 0
  %33 = load ptr, ptr %9, align 4
  %34 = load i32, ptr %12, align 4
  %35 = sub i32 %34, 1
  %36 = load i32, ptr %7, align 4
  %37 = mul i32 %35, %36
  %38 = getelementptr inbounds nuw i8, ptr %33, i32 %37
  %39 = call i32 %31(ptr noundef %32, ptr noundef %38)
  %40 = icmp slt i32 %39, 0
  br label %41

41:                                               ; preds = %30, %27
  %42 = phi i1 [ false, %27 ], [ %40, %30 ]
  br i1 %42, label %43, label %59

43:                                               ; preds = %41
  %44 = load ptr, ptr %9, align 4
  %45 = load i32, ptr %12, align 4
  %46 = load i32, ptr %7, align 4
  %47 = mul i32 %45, %46
  %48 = getelementptr inbounds nuw i8, ptr %44, i32 %47
  %49 = load ptr, ptr %9, align 4
  %50 = load i32, ptr %12, align 4
  %51 = sub i32 %50, 1
  %52 = load i32, ptr %7, align 4
  %53 = mul i32 %51, %52
  %54 = getelementptr inbounds nuw i8, ptr %49, i32 %53
  %55 = load i32, ptr %7, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr align 1 %48, ptr align 1 %54, i32 %55, i1 false)
  br label %56

56:                                               ; preds = %43
  %57 = load i32, ptr %12, align 4
  %58 = add i32 %57, -1
  store i32 %58, ptr %12, align 4
  br label %27, !llvm.loop !13

59:                                               ; preds = %41
  %60 = load ptr, ptr %9, align 4
  %61 = load i32, ptr %12, align 4
  %62 = load i32, ptr %7, align 4
  %63 = mul i32 %61, %62
  %64 = getelementptr inbounds nuw i8, ptr %60, i32 %63
  %65 = getelementptr inbounds [16 x i8], ptr %10, i32 0, i32 0
  %66 = load i32, ptr %7, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr align 1 %64, ptr align 16 %65, i32 %66, i1 false)
  br label %67

67:                                               ; preds = %59
  %68 = load i32, ptr %11, align 4
  %69 = add i32 %68, 1
  store i32 %69, ptr %11, align 4
  br label %14, !llvm.loop !14

70:                                               ; preds = %14
  ret void
}

declare void @print_u32(i32 noundef) #3

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }

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
