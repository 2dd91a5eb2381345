; run: @classify(3) == 6
; run: @classify(70) == -70
; run: @classify(-4) == 7
; run: @sparse(1000000) == 3
; run: @sparse(7) == 1
; run: @strings(99) == 26465
; run: @loops(10) == 108
; run: @nested(12) == 1035
; run: @jumps(5) == 104
; run: @collatz(27) == 111
; run: @ackermann(2, 3) == 9
; run: @even(1000) == true
; run: @gcd(1071, 462) == 21
; run: @duff(23) == 276
; run: @select(3, 9) == 1493
; run: @wide(5000000000) == 5
; ModuleID = 'control.c'
source_filename = "control.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

@.str = private unnamed_addr constant [2 x i8] c"?\00", align 1
@.str.1 = private unnamed_addr constant [6 x i8] c"alpha\00", align 1
@.str.2 = private unnamed_addr constant [5 x i8] c"beta\00", align 1
@.str.3 = private unnamed_addr constant [6 x i8] c"gamma\00", align 1
@.str.4 = private unnamed_addr constant [6 x i8] c"delta\00", align 1

; Function Attrs: noinline nounwind optnone
define hidden i32 @classify(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  %4 = load i32, ptr %3, align 4
  switch i32 %4, label %17 [
    i32 0, label %5
    i32 1, label %6
    i32 2, label %6
    i32 3, label %6
    i32 4, label %9
    i32 5, label %12
  ]

5:                                                ; preds = %1
  store i32 100, ptr %2, align 4
  br label %25

6:                                                ; preds = %1, %1, %1
  %7 = load i32, ptr %3, align 4
  %8 = mul nsw i32 %7, 2
  store i32 %8, ptr %2, align 4
  br label %25

9:                                                ; preds = %1
  %10 = load i32, ptr %3, align 4
  %11 = add nsw i32 %10, 5
  store i32 %11, ptr %3, align 4
  br label %12

12:                                               ; preds = %1, %9
  %13 = load i32, ptr %3, align 4
  store i32 %13, ptr %2, align 4
  br label %25

14:                                               ; preds = %17
  %15 = load i32, ptr %3, align 4
  %16 = sub nsw i32 0, %15
  store i32 %16, ptr %2, align 4
  br label %25

17:                                               ; preds = %1
  %18 = sub i32 %4, 10
  %19 = icmp ule i32 %18, 70
  br i1 %19, label %14, label %20

20:                                               ; preds = %17
  %21 = load i32, ptr %3, align 4
  %22 = icmp slt i32 %21, 0
  %23 = zext i1 %22 to i64
  %24 = select i1 %22, i32 7, i32 8
  store i32 %24, ptr %2, align 4
  br label %25

25:                                               ; preds = %20, %14, %12, %6, %5
  %26 = load i32, ptr %2, align 4
  ret i32 %26
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @sparse(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  %4 = load i32, ptr %3, align 4
  switch i32 %4, label %9 [
    i32 7, label %5
    i32 1000, label %6
    i32 1000000, label %7
    i32 -294967296, label %8
  ]

5:                                                ; preds = %1
  store i32 1, ptr %2, align 4
  br label %10

6:                                                ; preds = %1
  store i32 2, ptr %2, align 4
  br label %10

7:                                                ; preds = %1
  store i32 3, ptr %2, align 4
  br label %10

8:                                                ; preds = %1
  store i32 4, ptr %2, align 4
  br label %10

9:                                                ; preds = %1
  store i32 0, ptr %2, align 4
  br label %10

10:                                               ; preds = %9, %8, %7, %6, %5
  %11 = load i32, ptr %2, align 4
  ret i32 %11
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @strings(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 4
  store i32 %0, ptr %2, align 4
  store ptr @.str, ptr %3, align 4
  %4 = load i32, ptr %2, align 4
  switch i32 %4, label %9 [
    i32 97, label %5
    i32 98, label %6
    i32 99, label %7
    i32 100, label %8
  ]

5:                                                ; preds = %1
  store ptr @.str.1, ptr %3, align 4
  br label %9

6:                                                ; preds = %1
  store ptr @.str.2, ptr %3, align 4
  br label %9

7:                                                ; preds = %1
  store ptr @.str.3, ptr %3, align 4
  br label %9

8:                                                ; preds = %1
  store ptr @.str.4, ptr %3, align 4
  br label %9

9:                                                ; preds = %1, %8, %7, %6, %5
  %10 = load ptr, ptr %3, align 4
  %11 = getelementptr inbounds i8, ptr %10, i32 0
  %12 = load i8, ptr %11, align 1
  %13 = sext i8 %12 to i32
  %14 = mul nsw i32 %13, 256
  %15 = load ptr, ptr %3, align 4
  %16 = getelementptr inbounds i8, ptr %15, i32 1
  %17 = load i8, ptr %16, align 1
  %18 = sext i8 %17 to i32
  %19 = add nsw i32 %14, %18
  ret i32 %19
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @loops(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  store i32 0, ptr %4, align 4
  br label %6

6:                                                ; preds = %37, %1
  %7 = load i32, ptr %4, align 4
  %8 = load i32, ptr %2, align 4
  %9 = icmp slt i32 %7, %8
  br i1 %9, label %10, label %40

10:                                               ; preds = %6
  %11 = load i32, ptr %4, align 4
  %12 = icmp eq i32 %11, 3
  br i1 %12, label %13, label %14

13:                                               ; preds = %10
  br label %37

14:                                               ; preds = %10
  %15 = load i32, ptr %4, align 4
  %16 = icmp eq i32 %15, 8
  br i1 %16, label %17, label %18

17:                                               ; preds = %14
  br label %40

18:                                               ; preds = %14
  %19 = load i32, ptr %4, align 4
  store i32 %19, ptr %5, align 4
  br label %20

20:                                               ; preds = %23, %18
  %21 = load i32, ptr %5, align 4
  %22 = icmp sgt i32 %21, 0
  br i1 %22, label %23, label %28

23:                                               ; preds = %20
  %24 = load i32, ptr %5, align 4
  %25 = add nsw i32 %24, -1
  store i32 %25, ptr %5, align 4
  %26 = load i32, ptr %3, align 4
  %27 = add nsw i32 %26, %24
  store i32 %27, ptr %3, align 4
  br label %20, !llvm.loop !2

28:                                               ; preds = %20
  br label %29

29:                                               ; preds = %32, %28
  %30 = load i32, ptr %3, align 4
  %31 = add nsw i32 %30, 2
  store i32 %31, ptr %3, align 4
  br label %32

32:                                               ; preds = %29
  %33 = load i32, ptr %3, align 4
  %34 = srem i32 %33, 3
  %35 = icmp ne i32 %34, 0
  br i1 %35, label %29, label %36, !llvm.loop !4

36:                                               ; preds = %32
  br label %37

37:                                               ; preds = %36, %13
  %38 = load i32, ptr %4, align 4
  %39 = add nsw i32 %38, 1
  store i32 %39, ptr %4, align 4
  br label %6, !llvm.loop !5

40:                                               ; preds = %17, %6
  %41 = load i32, ptr %3, align 4
  ret i32 %41
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @nested(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  store i32 1, ptr %4, align 4
  br label %7

7:                                                ; preds = %54, %1
  %8 = load i32, ptr %4, align 4
  %9 = load i32, ptr %2, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %57

11:                                               ; preds = %7
  %12 = load i32, ptr %4, align 4
  store i32 %12, ptr %5, align 4
  br label %13

13:                                               ; preds = %50, %11
  %14 = load i32, ptr %5, align 4
  %15 = load i32, ptr %2, align 4
  %16 = icmp slt i32 %14, %15
  br i1 %16, label %17, label %53

17:                                               ; preds = %13
  %18 = load i32, ptr %5, align 4
  store i32 %18, ptr %6, align 4
  br label %19

19:                                               ; preds = %46, %17
  %20 = load i32, ptr %6, align 4
  %21 = load i32, ptr %2, align 4
  %22 = icmp slt i32 %20, %21
  br i1 %22, label %23, label %49

23:                                               ; preds = %19
  %24 = load i32, ptr %4, align 4
  %25 = load i32, ptr %4, align 4
  %26 = mul nsw i32 %24, %25
  %27 = load i32, ptr %5, align 4
  %28 = load i32, ptr %5, align 4
  %29 = mul nsw i32 %27, %28
  %30 = add nsw i32 %26, %29
  %31 = load i32, ptr %6, align 4
  %32 = load i32, ptr %6, align 4
  %33 = mul nsw i32 %31, %32
  %34 = icmp eq i32 %30, %33
  br i1 %34, label %35, label %45

35:                                               ; preds = %23
  %36 = load i32, ptr %4, align 4
  %37 = mul nsw i32 %36, 100
  %38 = load i32, ptr %5, align 4
  %39 = mul nsw i32 %38, 10
  %40 = add nsw i32 %37, %39
  %41 = load i32, ptr %6, align 4
  %42 = add nsw i32 %40, %41
  %43 = load i32, ptr %3, align 4
  %44 = add nsw i32 %43, %42
  store i32 %44, ptr %3, align 4
  br label %45

45:                                               ; preds = %35, %23
  br label %46

46:                                               ; preds = %45
  %47 = load i32, ptr %6, align 4
  %48 = add nsw i32 %47, 1
  store i32 %48, ptr %6, align 4
  br label %19, !llvm.loop !6

49:                                               ; preds = %19
  br label %50

50:                                               ; preds = %49
  %51 = load i32, ptr %5, align 4
  %52 = add nsw i32 %51, 1
  store i32 %52, ptr %5, align 4
  br label %13, !llvm.loop !7

53:                                               ; preds = %13
  br label %54

54:                                               ; preds = %53
  %55 = load i32, ptr %4, align 4
  %56 = add nsw i32 %55, 1
  store i32 %56, ptr %4, align 4
  br label %7, !llvm.loop !8

57:                                               ; preds = %7
  %58 = load i32, ptr %3, align 4
  ret i32 %58
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @jumps(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  br label %4

4:                                                ; preds = %19, %16, %1
  %5 = load i32, ptr %3, align 4
  %6 = icmp sgt i32 %5, 100
  br i1 %6, label %7, label %8

7:                                                ; preds = %4
  br label %22

8:                                                ; preds = %4
  %9 = load i32, ptr %2, align 4
  %10 = load i32, ptr %3, align 4
  %11 = add nsw i32 %10, %9
  store i32 %11, ptr %3, align 4
  %12 = load i32, ptr %3, align 4
  %13 = and i32 %12, 1
  %14 = icmp ne i32 %13, 0
  br i1 %14, label %15, label %16

15:                                               ; preds = %8
  br label %19

16:                                               ; preds = %8
  %17 = load i32, ptr %3, align 4
  %18 = mul nsw i32 %17, 2
  store i32 %18, ptr %3, align 4
  br label %4

19:                                               ; preds = %15
  %20 = load i32, ptr %3, align 4
  %21 = add nsw i32 %20, 3
  store i32 %21, ptr %3, align 4
  br label %4

22:                                               ; preds = %7
  %23 = load i32, ptr %3, align 4
  ret i32 %23
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @collatz(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i32, align 4
  store i64 %0, ptr %2, align 8
  store i32 0, ptr %3, align 4
  br label %4

4:                                                ; preds = %18, %1
  %5 = load i64, ptr %2, align 8
  %6 = icmp ne i64 %5, 1
  br i1 %6, label %7, label %22

7:                                                ; preds = %4
  %8 = load i64, ptr %2, align 8
  %9 = urem i64 %8, 2
  %10 = icmp ne i64 %9, 0
  br i1 %10, label %11, label %15

11:                                               ; preds = %7
  %12 = load i64, ptr %2, align 8
  %13 = mul i64 3, %12
  %14 = add i64 %13, 1
  br label %18

15:                                               ; preds = %7
  %16 = load i64, ptr %2, align 8
  %17 = udiv i64 %16, 2
  br label %18

18:                                               ; preds = %15, %11
  %19 = phi i64 [ %14, %11 ], [ %17, %15 ]
  store i64 %19, ptr %2, align 8
  %20 = load i32, ptr %3, align 4
  %21 = add nsw i32 %20, 1
  store i32 %21, ptr %3, align 4
  br label %4, !llvm.loop !9

22:                                               ; preds = %4
  %23 = load i32, ptr %3, align 4
  ret i32 %23
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @ackermann(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %4, align 4
  store i32 %1, ptr %5, align 4
  %6 = load i32, ptr %4, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %11

8:                                                ; preds = %2
  %9 = load i32, ptr %5, align 4
  %10 = add nsw i32 %9, 1
  store i32 %10, ptr %3, align 4
  br label %28

11:                                               ; preds = %2
  %12 = load i32, ptr %5, align 4
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %18

14:                                               ; preds = %11
  %15 = load i32, ptr %4, align 4
  %16 = sub nsw i32 %15, 1
  %17 = call i32 @ackermann(i32 noundef %16, i32 noundef 1)
  br label %26

18:                                               ; preds = %11
  %19 = load i32, ptr %4, align 4
  %20 = sub nsw i32 %19, 1
  %21 = load i32, ptr %4, align 4
  %22 = load i32, ptr %5, align 4
  %23 = sub nsw i32 %22, 1
  %24 = call i32 @ackermann(i32 noundef %21, i32 noundef %23)
  %25 = call i32 @ackermann(i32 noundef %20, i32 noundef %24)
  br label %26

26:                                               ; preds = %18, %14
  %27 = phi i32 [ %17, %14 ], [ %25, %18 ]
  store i32 %27, ptr %3, align 4
  br label %28

28:                                               ; preds = %26, %8
  %29 = load i32, ptr %3, align 4
  ret i32 %29
}

; Function Attrs: noinline nounwind optnone
define hidden zeroext i1 @even(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %9, label %5

5:                                                ; preds = %1
  %6 = load i32, ptr %2, align 4
  %7 = sub i32 %6, 1
  %8 = call zeroext i1 @odd(i32 noundef %7)
  br label %9

9:                                                ; preds = %5, %1
  %10 = phi i1 [ true, %1 ], [ %8, %5 ]
  ret i1 %10
}

; Function Attrs: noinline nounwind optnone
define hidden zeroext i1 @odd(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = icmp ne i32 %3, 0
  br i1 %4, label %5, label %9

5:                                                ; preds = %1
  %6 = load i32, ptr %2, align 4
  %7 = sub i32 %6, 1
  %8 = call zeroext i1 @even(i32 noundef %7)
  br label %9

9:                                                ; preds = %5, %1
  %10 = phi i1 [ false, %1 ], [ %8, %5 ]
  ret i1 %10
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @gcd(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %4, align 4
  %6 = icmp ne i32 %5, 0
  br i1 %6, label %7, label %13

7:                                                ; preds = %2
  %8 = load i32, ptr %4, align 4
  %9 = load i32, ptr %3, align 4
  %10 = load i32, ptr %4, align 4
  %11 = urem i32 %9, %10
  %12 = call i32 @gcd(i32 noundef %8, i32 noundef %11)
  br label %15

13:                                               ; preds = %2
  %14 = load i32, ptr %3, align 4
  br label %15

15:                                               ; preds = %13, %7
  %16 = phi i32 [ %12, %7 ], [ %14, %13 ]
  ret i32 %16
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @duff(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  %5 = load i32, ptr %2, align 4
  %6 = add nsw i32 %5, 3
  %7 = sdiv i32 %6, 4
  store i32 %7, ptr %4, align 4
  %8 = load i32, ptr %2, align 4
  %9 = srem i32 %8, 4
  switch i32 %9, label %36 [
    i32 0, label %10
    i32 3, label %16
    i32 2, label %21
    i32 1, label %26
  ]

10:                                               ; preds = %1
  br label %11

11:                                               ; preds = %31, %10
  %12 = load i32, ptr %2, align 4
  %13 = add nsw i32 %12, -1
  store i32 %13, ptr %2, align 4
  %14 = load i32, ptr %3, align 4
  %15 = add nsw i32 %14, %12
  store i32 %15, ptr %3, align 4
  br label %16

16:                                               ; preds = %1, %11
  %17 = load i32, ptr %2, align 4
  %18 = add nsw i32 %17, -1
  store i32 %18, ptr %2, align 4
  %19 = load i32, ptr %3, align 4
  %20 = add nsw i32 %19, %17
  store i32 %20, ptr %3, align 4
  br label %21

21:                                               ; preds = %1, %16
  %22 = load i32, ptr %2, align 4
  %23 = add nsw i32 %22, -1
  store i32 %23, ptr %2, align 4
  %24 = load i32, ptr %3, align 4
  %25 = add nsw i32 %24, %22
  store i32 %25, ptr %3, align 4
  br label %26

26:                                               ; preds = %1, %21
  %27 = load i32, ptr %2, align 4
  %28 = add nsw i32 %27, -1
  store i32 %28, ptr %2, align 4
  %29 = load i32, ptr %3, align 4
  %30 = add nsw i32 %29, %27
  store i32 %30, ptr %3, align 4
  br label %31

31:                                               ; preds = %26
  %32 = load i32, ptr %4, align 4
  %33 = add nsw i32 %32, -1
  store i32 %33, ptr %4, align 4
  %34 = icmp sgt i32 %33, 0
  br i1 %34, label %11, label %35, !llvm.loop !10

35:                                               ; preds = %31
  br label %36

36:                                               ; preds = %35, %1
  %37 = load i32, ptr %3, align 4
  ret i32 %37
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @select(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %8 = load i32, ptr %3, align 4
  %9 = load i32, ptr %4, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %13

11:                                               ; preds = %2
  %12 = load i32, ptr %3, align 4
  br label %15

13:                                               ; preds = %2
  %14 = load i32, ptr %4, align 4
  br label %15

15:                                               ; preds = %13, %11
  %16 = phi i32 [ %12, %11 ], [ %14, %13 ]
  store i32 %16, ptr %5, align 4
  %17 = load i32, ptr %3, align 4
  %18 = load i32, ptr %4, align 4
  %19 = icmp sgt i32 %17, %18
  br i1 %19, label %20, label %22

20:                                               ; preds = %15
  %21 = load i32, ptr %3, align 4
  br label %24

22:                                               ; preds = %15
  %23 = load i32, ptr %4, align 4
  br label %24

24:                                               ; preds = %22, %20
  %25 = phi i32 [ %21, %20 ], [ %23, %22 ]
  store i32 %25, ptr %6, align 4
  %26 = load i32, ptr %3, align 4
  %27 = load i32, ptr %4, align 4
  %28 = sub nsw i32 %26, %27
  %29 = icmp slt i32 %28, 0
  br i1 %29, label %30, label %34

30:                                               ; preds = %24
  %31 = load i32, ptr %4, align 4
  %32 = load i32, ptr %3, align 4
  %33 = sub nsw i32 %31, %32
  br label %38

34:                                               ; preds = %24
  %35 = load i32, ptr %3, align 4
  %36 = load i32, ptr %4, align 4
  %37 = sub nsw i32 %35, %36
  br label %38

38:                                               ; preds = %34, %30
  %39 = phi i32 [ %33, %30 ], [ %37, %34 ]
  store i32 %39, ptr %7, align 4
  %40 = load i32, ptr %5, align 4
  %41 = mul nsw i32 %40, 100
  %42 = load i32, ptr %6, align 4
  %43 = mul nsw i32 %42, 10
  %44 = add nsw i32 %41, %43
  %45 = load i32, ptr %7, align 4
  %46 = add nsw i32 %44, %45
  %47 = load i32, ptr %3, align 4
  %48 = sub nsw i32 %47, 100
  %49 = call i32 @llvm.abs.i32(i32 %48, i1 true)
  %50 = add nsw i32 %46, %49
  %51 = load i32, ptr %3, align 4
  %52 = icmp ne i32 %51, 0
  br i1 %52, label %53, label %56

53:                                               ; preds = %38
  %54 = load i32, ptr %4, align 4
  %55 = icmp ne i32 %54, 0
  br label %56

56:                                               ; preds = %53, %38
  %57 = phi i1 [ false, %38 ], [ %55, %53 ]
  %58 = zext i1 %57 to i64
  %59 = select i1 %57, i32 1000, i32 0
  %60 = add nsw i32 %50, %59
  ret i32 %60
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @wide(i64 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i64, align 8
  store i64 %0, ptr %3, align 8
  %4 = load i64, ptr %3, align 8
  switch i64 %4, label %7 [
    i64 5000000000, label %5
    i64 -1, label %6
  ]

5:                                                ; preds = %1
  store i32 5, ptr %2, align 4
  br label %8

6:                                                ; preds = %1
  store i32 6, ptr %2, align 4
  br label %8

7:                                                ; preds = %1
  store i32 7, ptr %2, align 4
  br label %8

8:                                                ; preds = %7, %6, %5
  %9 = load i32, ptr %2, align 4
  ret i32 %9
}

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
